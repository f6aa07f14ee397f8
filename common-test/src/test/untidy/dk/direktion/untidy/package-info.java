/** Breaks each architecture rule once, so that the rules' own test sees every one of them fail. */
package dk.direktion.untidy;
