CREATE TABLE "code_guesses" (
	"guesser" text PRIMARY KEY NOT NULL,
	"guesses" integer NOT NULL,
	"until" timestamp with time zone NOT NULL
);

--> statement-breakpoint
-- Who tried is forgotten once it does not count any more.
grant delete on code_guesses to ocpizza_app;
