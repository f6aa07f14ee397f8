// How the portfolio grows: importing a list, the timeline, and a status round on paper, each against a smaller one or
// against what the database alone needs, in one run. Starts a portfolio-service and a PostgreSQL of its own, so that
// ten thousand made-up projects come into no installation; needs what ./direktion build needs.
import { measure } from "./measuring-test.mjs";

measure("portfolio-service", "PortfolioGrowth");
