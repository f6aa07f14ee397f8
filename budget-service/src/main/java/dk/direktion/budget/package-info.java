/**
 * The executive board's own money: its pools, what is set aside of them, and programmes' economy.
 */
package dk.direktion.budget;
