CREATE TABLE `scenario` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`rationale` text NOT NULL,
	`edits` text NOT NULL
);
--> statement-breakpoint
ALTER TABLE `market` ADD `workload` text;