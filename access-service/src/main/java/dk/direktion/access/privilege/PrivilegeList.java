package dk.direktion.access.privilege;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A privilege list of the OIO Basic Privilege Profile 1.0 to 1.2, as an assertion carries it. */
record PrivilegeList(List<Group> groups) {

  /** Many times what a list of a hundred privileges takes; in characters of base64. */
  static final int LONGEST = 64 * 1024;

  private static final int MOST_GROUPS = 200;
  private static final int MOST_PRIVILEGES = 500;
  private static final Set<String> VERSIONS =
      Set.of(
          "http://itst.dk/oiosaml/basic_privilege_profile",
          "http://digst.dk/oiosaml/basic_privilege_profile");

  /**
   * Some privileges in one scope.
   *
   * @param scope such as {@code urn:dk:gov:saml:cvrNumberIdentifier:12345678}
   * @param isConstrained whether they count for some of it only
   */
  record Group(String scope, List<String> privileges, boolean isConstrained) {}

  /**
   * Reads the base64 of a privilege list; line breaks within are allowed.
   *
   * @throws UnreadablePrivileges if it is not, wholly, such a list
   */
  static PrivilegeList read(String encoded) throws UnreadablePrivileges {
    if (encoded.length() > LONGEST) {
      throw new UnreadablePrivileges(PrivilegeProblem.TOO_LONG);
    }
    Element root = parse(decoded(encoded.replaceAll("[ \t\r\n]", "")));
    if (!"PrivilegeList".equals(root.getLocalName())
        || root.getNamespaceURI() == null
        || !VERSIONS.contains(root.getNamespaceURI())) {
      throw new UnreadablePrivileges(PrivilegeProblem.UNKNOWN_FORM);
    }
    List<Group> groups = new ArrayList<>();
    for (Element child : childrenOf(root)) {
      require(isNamed(child, "PrivilegeGroup", root) && groups.size() < MOST_GROUPS);
      groups.add(group(child, root));
    }
    require(!groups.isEmpty());
    require(groups.stream().mapToInt(group -> group.privileges().size()).sum() <= MOST_PRIVILEGES);
    return new PrivilegeList(List.copyOf(groups));
  }

  private static byte[] decoded(String encoded) throws UnreadablePrivileges {
    try {
      return Base64.getDecoder().decode(encoded);
    } catch (IllegalArgumentException e) {
      throw new UnreadablePrivileges(PrivilegeProblem.NOT_BASE64);
    }
  }

  private static Element parse(byte[] xml) throws UnreadablePrivileges {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The default one writes to the console, with words of the document.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (SAXException refused) {
      throw new UnreadablePrivileges(
          new String(xml, StandardCharsets.UTF_8).contains("<!DOCTYPE")
              ? PrivilegeProblem.DOCUMENT_TYPE
              : PrivilegeProblem.NOT_XML);
    } catch (IOException unknownEncoding) {
      throw new UnreadablePrivileges(PrivilegeProblem.NOT_XML);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("The XML parser cannot be made safe", e);
    }
  }

  private static Group group(Element group, Element root) throws UnreadablePrivileges {
    String scope = group.getAttribute("Scope").strip();
    require(!scope.isEmpty());
    List<String> privileges = new ArrayList<>();
    boolean isConstrained = false;
    for (Element child : childrenOf(group)) {
      if (isNamed(child, "Constraint", root)) {
        isConstrained = true;
      } else {
        require(isNamed(child, "Privilege", root) && childrenOf(child).isEmpty());
        String privilege = child.getTextContent().strip();
        require(!privilege.isEmpty());
        privileges.add(privilege);
      }
    }
    require(!privileges.isEmpty());
    return new Group(scope, List.copyOf(privileges), isConstrained);
  }

  private static List<Element> childrenOf(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  // The profile's schema leaves inner elements unqualified; senders with a default namespace do
  // not.
  private static boolean isNamed(Element element, String name, Element root) {
    return element.getLocalName().equals(name)
        && (element.getNamespaceURI() == null
            || element.getNamespaceURI().equals(root.getNamespaceURI()));
  }

  private static void require(boolean holds) throws UnreadablePrivileges {
    if (!holds) {
      throw new UnreadablePrivileges(PrivilegeProblem.WRONG_CONTENT);
    }
  }
}
