/** The demo municipality's budget, loaded through the use cases on first start. */
package dk.direktion.budget.demo;
