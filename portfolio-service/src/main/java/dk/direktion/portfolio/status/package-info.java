/** Status notes with their traffic lights. */
package dk.direktion.portfolio.status;
