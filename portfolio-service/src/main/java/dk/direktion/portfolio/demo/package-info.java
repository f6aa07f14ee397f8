/** The demo municipality's portfolio, loaded through the use cases on first start. */
package dk.direktion.portfolio.demo;
