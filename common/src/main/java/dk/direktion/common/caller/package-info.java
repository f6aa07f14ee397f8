/** Who is calling, and what each database transaction says about it. */
package dk.direktion.common.caller;
