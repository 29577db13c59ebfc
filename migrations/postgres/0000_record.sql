CREATE SCHEMA "chipgraph";
--> statement-breakpoint
CREATE TABLE "chipgraph"."alias" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "alias_key" PRIMARY KEY("version","entity","position")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."assumption" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	CONSTRAINT "assumption_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."benchmark" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	CONSTRAINT "benchmark_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."benchmark_result" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"system" integer NOT NULL,
	"model" integer NOT NULL,
	"benchmark" integer NOT NULL,
	CONSTRAINT "benchmark_result_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."chip" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"vendor" integer NOT NULL,
	CONSTRAINT "chip_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."claim" (
	"version" integer NOT NULL,
	"pk" integer NOT NULL,
	"id" text NOT NULL,
	"subject" integer NOT NULL,
	"property" text NOT NULL,
	"type" text NOT NULL,
	"low" double precision,
	"estimate" double precision,
	"high" double precision,
	"resolution" double precision,
	"coverage" double precision,
	"target" integer,
	"text" text,
	"date" text,
	"date_start" text,
	"date_end" text,
	"written" text NOT NULL,
	"period" text,
	"period_start" text,
	"period_end" text,
	"basis" text NOT NULL,
	"nature" text NOT NULL,
	"published" text NOT NULL,
	"published_start" text NOT NULL,
	"published_end" text NOT NULL,
	"undated" boolean NOT NULL,
	"source" integer NOT NULL,
	"locator" text NOT NULL,
	"statement" text NOT NULL,
	"grade" text NOT NULL,
	"rank" text NOT NULL,
	"note" text,
	"quote" text,
	CONSTRAINT "claim_key" PRIMARY KEY("version","pk")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."company" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"fiscal_year_end" text,
	CONSTRAINT "company_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."comparison" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"result" integer NOT NULL,
	"baseline" integer NOT NULL,
	CONSTRAINT "comparison_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."contract" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"vendor" integer NOT NULL,
	"customer" integer NOT NULL,
	CONSTRAINT "contract_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."contract_leg" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"contract" integer NOT NULL,
	"payer" integer NOT NULL,
	"payee" integer NOT NULL,
	"leg" text NOT NULL,
	CONSTRAINT "contract_leg_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."customer_group_share" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"vendor" integer NOT NULL,
	"period" text,
	"period_start" text,
	"period_end" text,
	CONSTRAINT "customer_group_share_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."customer_share" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"vendor" integer NOT NULL,
	"customer" integer,
	"period" text,
	"period_start" text,
	"period_end" text,
	CONSTRAINT "customer_share_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."default_figure" (
	"version" integer NOT NULL,
	"subject" integer NOT NULL,
	"property" text NOT NULL,
	"low" double precision,
	"estimate" double precision,
	"high" double precision,
	"unit" text NOT NULL,
	"basis" text,
	"period" text,
	"claim" integer,
	"formula" text,
	CONSTRAINT "default_figure_key" PRIMARY KEY("version","subject","property")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."deployment" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"customer" integer NOT NULL,
	"vendor" integer,
	CONSTRAINT "deployment_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."entity" (
	"version" integer NOT NULL,
	"pk" integer NOT NULL,
	"id" text NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"description" text NOT NULL,
	CONSTRAINT "entity_key" PRIMARY KEY("version","pk")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."event" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"company" integer,
	CONSTRAINT "event_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."market" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"part_of" integer,
	"workload" text,
	CONSTRAINT "market_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."market_share" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"company" integer NOT NULL,
	"market" integer NOT NULL,
	"period" text,
	"period_start" text,
	"period_end" text,
	CONSTRAINT "market_share_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."model" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"developer" integer,
	CONSTRAINT "model_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."offering" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"provider" integer NOT NULL,
	CONSTRAINT "offering_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."prediction" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	CONSTRAINT "prediction_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."pruning" (
	"version" integer PRIMARY KEY NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."publication" (
	"number" integer PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"publisher" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."read_model" (
	"version" integer NOT NULL,
	"position" integer NOT NULL,
	"piece" "bytea" NOT NULL,
	CONSTRAINT "read_model_key" PRIMARY KEY("version","position")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."scenario" (
	"version" integer NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"rationale" text NOT NULL,
	"edits" json NOT NULL,
	CONSTRAINT "scenario_key" PRIMARY KEY("version","id")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."site" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"operator" integer,
	CONSTRAINT "site_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."software" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"maintainer" integer,
	CONSTRAINT "software_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."source" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"url" text,
	"identifier" text,
	"publisher" text,
	"published" text,
	"retrieved" text,
	"category" text NOT NULL,
	"grade" text NOT NULL,
	"cites" integer,
	"license" text,
	"archived" text,
	CONSTRAINT "source_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."system" (
	"version" integer NOT NULL,
	"entity" integer NOT NULL,
	"vendor" integer NOT NULL,
	CONSTRAINT "system_key" PRIMARY KEY("version","entity")
);
--> statement-breakpoint
CREATE TABLE "chipgraph"."version" (
	"key" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "chipgraph"."version_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"dataset" text NOT NULL,
	"format" text NOT NULL,
	"sha256" text NOT NULL,
	"today" text NOT NULL,
	"entities" integer NOT NULL,
	"claims" integer NOT NULL,
	"sources" integer NOT NULL,
	"built" timestamp with time zone NOT NULL,
	"written" timestamp with time zone DEFAULT now() NOT NULL,
	"writer" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "chipgraph"."pruning" ADD CONSTRAINT "pruning_version_version_key_fk" FOREIGN KEY ("version") REFERENCES "chipgraph"."version"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chipgraph"."publication" ADD CONSTRAINT "publication_version_version_key_fk" FOREIGN KEY ("version") REFERENCES "chipgraph"."version"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "chipgraph"."read_model" ADD CONSTRAINT "read_model_version_version_key_fk" FOREIGN KEY ("version") REFERENCES "chipgraph"."version"("key") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE VIEW "chipgraph"."current" AS (select "chipgraph"."publication"."number", "chipgraph"."publication"."version", "chipgraph"."version"."dataset", "chipgraph"."version"."format", "chipgraph"."version"."sha256", "chipgraph"."version"."today", "chipgraph"."version"."entities", "chipgraph"."version"."claims", "chipgraph"."version"."sources", "chipgraph"."version"."built", "chipgraph"."publication"."at", "chipgraph"."publication"."publisher" from "chipgraph"."publication" inner join "chipgraph"."version" on "chipgraph"."version"."key" = "chipgraph"."publication"."version" order by "chipgraph"."publication"."number" desc limit 1);