/** Every refusal as an RFC 9457 problem, in Danish or English. */
package dk.direktion.common.problem;
