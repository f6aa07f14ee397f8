/** The list as a whole: revised each year, compared between dates, summed up. */
package dk.direktion.portfolio.portfoliolist;
