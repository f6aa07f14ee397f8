// How importing postings grows: reading and booking 200,000 lines of the finance system against 50,000 in one run. Starts a
// budget-service and a PostgreSQL of its own, since postings can never be taken out of an installation again.
import { measure } from "./measuring-test.mjs";

measure("budget-service", "PostingsGrowth");
