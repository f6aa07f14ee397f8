package dk.direktion.access.privilege;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Takes attributes out of a sample assertion as Keycloak's attribute importer does: by Name or
 * FriendlyName, each value as the text it is.
 */
public final class KeycloakBroker {

  static final String ATTRIBUTE = "https://data.gov.dk/model/core/eid/privilegesIntermediate";
  static final String OLDER_ATTRIBUTE = "dk:gov:saml:attribute:Privileges_intermediate";

  private static final String SAML = "urn:oasis:names:tc:SAML:2.0:assertion";

  private KeycloakBroker() {}

  /** Returns the privilege lists of an assertion under the name the profile now has for them. */
  public static List<String> privilegesIn(String sample) {
    return imported(sample, ATTRIBUTE);
  }

  static List<String> imported(String sample, String name) {
    try (InputStream file = KeycloakBroker.class.getResourceAsStream("/oiosaml/" + sample)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      NodeList attributes =
          factory.newDocumentBuilder().parse(file).getElementsByTagNameNS(SAML, "Attribute");
      List<String> values = new ArrayList<>();
      for (int i = 0; i < attributes.getLength(); i++) {
        Element attribute = (Element) attributes.item(i);
        if (attribute.getAttribute("Name").equals(name)
            || attribute.getAttribute("FriendlyName").equals(name)) {
          NodeList all = attribute.getElementsByTagNameNS(SAML, "AttributeValue");
          for (int j = 0; j < all.getLength(); j++) {
            values.add(all.item(j).getTextContent());
          }
        }
      }
      return values;
    } catch (Exception e) {
      throw new IllegalStateException(sample, e);
    }
  }
}
