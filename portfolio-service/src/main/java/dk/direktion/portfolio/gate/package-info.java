/** The gates between the phases of the project model, passed by the manager or by a decision. */
package dk.direktion.portfolio.gate;
