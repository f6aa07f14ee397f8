/** Letters a service wants written; meetings-service, which sends all mail, writes them. */
package dk.direktion.common.notice;
