CREATE TABLE `alias` (
	`entity` integer NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `alias_entity` ON `alias` (`entity`,`position`);--> statement-breakpoint
CREATE TABLE `assumption` (
	`entity` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `benchmark` (
	`entity` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `benchmark_result` (
	`entity` integer PRIMARY KEY NOT NULL,
	`system` integer NOT NULL,
	`model` integer NOT NULL,
	`benchmark` integer NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`system`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`model`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`benchmark`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `benchmark_result_system` ON `benchmark_result` (`system`);--> statement-breakpoint
CREATE INDEX `benchmark_result_model` ON `benchmark_result` (`model`);--> statement-breakpoint
CREATE INDEX `benchmark_result_benchmark` ON `benchmark_result` (`benchmark`);--> statement-breakpoint
CREATE TABLE `chip` (
	`entity` integer PRIMARY KEY NOT NULL,
	`vendor` integer NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `chip_vendor` ON `chip` (`vendor`);--> statement-breakpoint
CREATE TABLE `claim` (
	`pk` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`subject` integer NOT NULL,
	`property` text NOT NULL,
	`type` text NOT NULL,
	`low` real,
	`estimate` real,
	`high` real,
	`resolution` real,
	`coverage` real,
	`target` integer,
	`text` text,
	`date` text,
	`date_start` text,
	`date_end` text,
	`written` text NOT NULL,
	`period` text,
	`period_start` text,
	`period_end` text,
	`basis` text NOT NULL,
	`nature` text NOT NULL,
	`published` text NOT NULL,
	`published_start` text NOT NULL,
	`published_end` text NOT NULL,
	`undated` integer NOT NULL,
	`source` integer NOT NULL,
	`locator` text NOT NULL,
	`statement` text NOT NULL,
	`grade` text NOT NULL,
	`rank` text NOT NULL,
	`note` text,
	FOREIGN KEY (`subject`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`target`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `claim_id_unique` ON `claim` (`id`);--> statement-breakpoint
CREATE INDEX `claim_subject` ON `claim` (`subject`);--> statement-breakpoint
CREATE INDEX `claim_source` ON `claim` (`source`);--> statement-breakpoint
CREATE INDEX `claim_target` ON `claim` (`target`,`property`);--> statement-breakpoint
CREATE TABLE `company` (
	`entity` integer PRIMARY KEY NOT NULL,
	`fiscal_year_end` text,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `comparison` (
	`entity` integer PRIMARY KEY NOT NULL,
	`result` integer NOT NULL,
	`baseline` integer NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`result`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`baseline`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `comparison_result` ON `comparison` (`result`);--> statement-breakpoint
CREATE INDEX `comparison_baseline` ON `comparison` (`baseline`);--> statement-breakpoint
CREATE TABLE `contract` (
	`entity` integer PRIMARY KEY NOT NULL,
	`vendor` integer NOT NULL,
	`customer` integer NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`customer`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contract_vendor` ON `contract` (`vendor`);--> statement-breakpoint
CREATE INDEX `contract_customer` ON `contract` (`customer`);--> statement-breakpoint
CREATE TABLE `contract_leg` (
	`entity` integer PRIMARY KEY NOT NULL,
	`contract` integer NOT NULL,
	`payer` integer NOT NULL,
	`payee` integer NOT NULL,
	`leg` text NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`contract`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payer`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`payee`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contract_leg_contract` ON `contract_leg` (`contract`);--> statement-breakpoint
CREATE INDEX `contract_leg_payer` ON `contract_leg` (`payer`);--> statement-breakpoint
CREATE INDEX `contract_leg_payee` ON `contract_leg` (`payee`);--> statement-breakpoint
CREATE TABLE `customer_group_share` (
	`entity` integer PRIMARY KEY NOT NULL,
	`vendor` integer NOT NULL,
	`period` text,
	`period_start` text,
	`period_end` text,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `customer_group_share_vendor` ON `customer_group_share` (`vendor`);--> statement-breakpoint
CREATE TABLE `customer_share` (
	`entity` integer PRIMARY KEY NOT NULL,
	`vendor` integer NOT NULL,
	`customer` integer,
	`period` text,
	`period_start` text,
	`period_end` text,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`customer`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `customer_share_vendor` ON `customer_share` (`vendor`);--> statement-breakpoint
CREATE INDEX `customer_share_customer` ON `customer_share` (`customer`);--> statement-breakpoint
CREATE TABLE `dataset` (
	`name` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `default_figure` (
	`subject` integer NOT NULL,
	`property` text NOT NULL,
	`low` real,
	`estimate` real,
	`high` real,
	`unit` text NOT NULL,
	`basis` text,
	`period` text,
	`claim` integer,
	`formula` text,
	FOREIGN KEY (`subject`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`claim`) REFERENCES `claim`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `default_figure_subject` ON `default_figure` (`subject`,`property`);--> statement-breakpoint
CREATE TABLE `deployment` (
	`entity` integer PRIMARY KEY NOT NULL,
	`customer` integer NOT NULL,
	`vendor` integer,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`customer`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `deployment_customer` ON `deployment` (`customer`);--> statement-breakpoint
CREATE INDEX `deployment_vendor` ON `deployment` (`vendor`);--> statement-breakpoint
CREATE TABLE `entity` (
	`pk` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `entity_id_unique` ON `entity` (`id`);--> statement-breakpoint
CREATE INDEX `entity_kind` ON `entity` (`kind`,`id`);--> statement-breakpoint
CREATE TABLE `event` (
	`entity` integer PRIMARY KEY NOT NULL,
	`company` integer,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `event_company` ON `event` (`company`);--> statement-breakpoint
CREATE TABLE `market` (
	`entity` integer PRIMARY KEY NOT NULL,
	`part_of` integer,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`part_of`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `market_part_of` ON `market` (`part_of`);--> statement-breakpoint
CREATE TABLE `market_share` (
	`entity` integer PRIMARY KEY NOT NULL,
	`company` integer NOT NULL,
	`market` integer NOT NULL,
	`period` text,
	`period_start` text,
	`period_end` text,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`company`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`market`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `market_share_company` ON `market_share` (`company`);--> statement-breakpoint
CREATE INDEX `market_share_market` ON `market_share` (`market`);--> statement-breakpoint
CREATE TABLE `model` (
	`entity` integer PRIMARY KEY NOT NULL,
	`developer` integer,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`developer`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `model_developer` ON `model` (`developer`);--> statement-breakpoint
CREATE TABLE `offering` (
	`entity` integer PRIMARY KEY NOT NULL,
	`provider` integer NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`provider`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offering_provider` ON `offering` (`provider`);--> statement-breakpoint
CREATE TABLE `prediction` (
	`entity` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `site` (
	`entity` integer PRIMARY KEY NOT NULL,
	`operator` integer,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`operator`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `site_operator` ON `site` (`operator`);--> statement-breakpoint
CREATE TABLE `software` (
	`entity` integer PRIMARY KEY NOT NULL,
	`maintainer` integer,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`maintainer`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `software_maintainer` ON `software` (`maintainer`);--> statement-breakpoint
CREATE TABLE `source` (
	`entity` integer PRIMARY KEY NOT NULL,
	`url` text,
	`identifier` text,
	`publisher` text,
	`published` text,
	`retrieved` text,
	`category` text NOT NULL,
	`grade` text NOT NULL,
	`cites` integer,
	`license` text,
	`archived` text,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cites`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `source_cites` ON `source` (`cites`);--> statement-breakpoint
CREATE TABLE `system` (
	`entity` integer PRIMARY KEY NOT NULL,
	`vendor` integer NOT NULL,
	FOREIGN KEY (`entity`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`vendor`) REFERENCES `entity`(`pk`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `system_vendor` ON `system` (`vendor`);