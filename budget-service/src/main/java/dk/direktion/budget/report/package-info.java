/** Reports that are made at the end of their periods and put themselves on agendas. */
package dk.direktion.budget.report;
