CREATE TABLE `figure_column` (
	`kind` text NOT NULL,
	`property` text NOT NULL,
	`chunk` integer NOT NULL,
	`low` blob NOT NULL,
	`estimate` blob NOT NULL,
	`high` blob NOT NULL,
	PRIMARY KEY(`kind`, `property`, `chunk`)
);
