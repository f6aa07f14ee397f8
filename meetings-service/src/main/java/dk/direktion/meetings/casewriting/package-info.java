/** Cases being written, their approval, and their planned route through the bodies. */
package dk.direktion.meetings.casewriting;
