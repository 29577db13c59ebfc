import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'postgresql',
  schema: './src/record/tables.ts',
  out: './migrations/postgres',
});
