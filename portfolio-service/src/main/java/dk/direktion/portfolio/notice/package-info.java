/** Letters the portfolio wants written; meetings-service, which sends all mail, writes them. */
package dk.direktion.portfolio.notice;
