# An image with the dataset of the seeds in it: docker build -t chipgraph . && docker run --read-only -p 4000:4000 chipgraph
FROM node:24-bookworm AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# The program is compiled below, from sources that are not here yet.
RUN npm ci --omit=dev --ignore-scripts && npm rebuild better-sqlite3

# Made after the packages of the image: a bundle that is older than those beside it is taken for stale.
FROM packages AS build
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3
COPY . .
RUN npm run prepare && node dist/main.js build --data data

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build --chown=root:root /app/package.json /app/package-lock.json ./
COPY --from=packages --chown=root:root /app/node_modules ./node_modules
COPY --from=build --chown=root:root /app/dist ./dist
COPY --from=build --chown=root:root /app/migrations ./migrations
COPY --from=build --chown=root:root /app/data ./data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js", "serve", "--no-build", "--data", "data"]
