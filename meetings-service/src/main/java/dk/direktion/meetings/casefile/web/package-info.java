/** Cases over HTTP. */
package dk.direktion.meetings.casefile.web;
