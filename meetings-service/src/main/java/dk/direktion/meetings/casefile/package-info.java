/** Cases and their way through the bodies; a case has no title of its own that could leak. */
package dk.direktion.meetings.casefile;
