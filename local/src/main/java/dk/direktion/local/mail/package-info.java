/** The local suite's mail server and the page that shows what was sent. */
package dk.direktion.local.mail;
