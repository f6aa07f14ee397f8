/** What a service puts before a body, and what the meetings tell of it. */
package dk.direktion.common.submission;
