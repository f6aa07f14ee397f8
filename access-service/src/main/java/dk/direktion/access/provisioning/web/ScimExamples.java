package dk.direktion.access.provisioning.web;

/** What the service says of itself, and examples of the API document. */
final class ScimExamples {

  static final String USER =
      """
      {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User",
         "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
       "id": "medarbejder",
       "meta": {"resourceType": "User", "created": "2014-01-01T00:00:00Z",
         "lastModified": "2016-05-01T08:00:00Z",
         "location": "http://localhost:8080/scim/v2/Users/medarbejder", "version": "W/\\"0\\""},
       "externalId": "7b1c", "userName": "medarbejder", "displayName": "Line Agerbo",
       "name": {"formatted": "Line Agerbo"}, "active": true,
       "emails": [{"value": "line.agerbo@direktion.example", "type": "work", "primary": true}],
       "title": "Medarbejder",
       "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "HRC"},
       "groups": [{"value": "HRC", "display": "HR Centeret"}]}
      """;
  static final String NEW_USER =
      """
      {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:User",
         "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"],
       "externalId": "7b1c", "userName": "medarbejder", "displayName": "Line Agerbo",
       "active": true, "title": "Medarbejder",
       "emails": [{"value": "line.agerbo@direktion.example", "primary": true}],
       "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"department": "HRC"}}
      """;
  static final String USERS =
      "{\"schemas\": [\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"], \"totalResults\": 1,"
          + " \"startIndex\": 1, \"itemsPerPage\": 1, \"Resources\": ["
          + USER
          + "]}";
  static final String PATCH =
      """
      {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
       "Operations": [{"op": "replace", "path": "active", "value": false}]}
      """;
  static final String GROUP =
      """
      {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "id": "HRC",
       "meta": {"resourceType": "Group", "created": "2014-01-01T00:00:00Z",
         "lastModified": "2014-01-01T00:00:00Z",
         "location": "http://localhost:8080/scim/v2/Groups/HRC", "version": "W/\\"0\\""},
       "displayName": "HR Centeret",
       "members": [{"value": "medarbejder", "display": "Line Agerbo",
         "$ref": "http://localhost:8080/scim/v2/Users/medarbejder"}]}
      """;
  static final String NEW_GROUP =
      """
      {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Group"], "externalId": "4f2a",
       "displayName": "Ledelsesstaben", "members": [{"value": "medarbejder"}]}
      """;
  static final String GROUPS =
      "{\"schemas\": [\"urn:ietf:params:scim:api:messages:2.0:ListResponse\"], \"totalResults\": 1,"
          + " \"startIndex\": 1, \"itemsPerPage\": 1, \"Resources\": ["
          + GROUP
          + "]}";
  static final String PATCH_GROUP =
      """
      {"schemas": ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
       "Operations": [{"op": "add", "path": "members", "value": [{"value": "medarbejder"}]}]}
      """;
  static final String CONFIG =
      """
      {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig"],
       "patch": {"supported": true},
       "bulk": {"supported": false, "maxOperations": 0, "maxPayloadSize": 0},
       "filter": {"supported": true, "maxResults": 200},
       "changePassword": {"supported": false}, "sort": {"supported": false},
       "etag": {"supported": true},
       "authenticationSchemes": [{"type": "oauthbearertoken", "name": "OAuth Bearer Token",
         "description": "A token of the realm, by client credentials", "primary": true}],
       "meta": {"resourceType": "ServiceProviderConfig"}}
      """;
  static final String TYPES =
      """
      {"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 2,
       "startIndex": 1, "itemsPerPage": 2, "Resources": [
         {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"], "id": "User",
          "name": "User", "endpoint": "/Users", "description": "A person",
          "schema": "urn:ietf:params:scim:schemas:core:2.0:User",
          "schemaExtensions": [{"required": false,
            "schema": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"}],
          "meta": {"resourceType": "ResourceType"}},
         {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"], "id": "Group",
          "name": "Group", "endpoint": "/Groups",
          "description": "A unit and the people whose main position is in it",
          "schema": "urn:ietf:params:scim:schemas:core:2.0:Group",
          "meta": {"resourceType": "ResourceType"}}]}
      """;
  static final String SCHEMAS =
      """
      {"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "totalResults": 3,
       "startIndex": 1, "itemsPerPage": 3, "Resources": [
         {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
          "id": "urn:ietf:params:scim:schemas:core:2.0:User", "name": "User", "attributes": [
            {"name": "userName", "type": "string", "required": true, "mutability": "immutable",
             "uniqueness": "server", "caseExact": false},
            {"name": "displayName", "type": "string", "mutability": "readWrite"},
            {"name": "name", "type": "complex", "mutability": "readWrite", "subAttributes": [
              {"name": "formatted", "type": "string"}, {"name": "givenName", "type": "string"},
              {"name": "familyName", "type": "string"}]},
            {"name": "active", "type": "boolean", "mutability": "readWrite"},
            {"name": "title", "type": "string", "mutability": "readWrite"},
            {"name": "emails", "type": "complex", "multiValued": true, "subAttributes": [
              {"name": "value", "type": "string"}, {"name": "primary", "type": "boolean"}]},
            {"name": "groups", "type": "complex", "multiValued": true, "mutability": "readOnly"}],
          "meta": {"resourceType": "Schema"}},
         {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
          "id": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User",
          "name": "EnterpriseUser", "attributes": [
            {"name": "department", "type": "string", "mutability": "readWrite"}],
          "meta": {"resourceType": "Schema"}},
         {"schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"],
          "id": "urn:ietf:params:scim:schemas:core:2.0:Group", "name": "Group", "attributes": [
            {"name": "displayName", "type": "string", "required": true,
             "mutability": "readWrite"},
            {"name": "members", "type": "complex", "multiValued": true, "subAttributes": [
              {"name": "value", "type": "string"}, {"name": "display", "type": "string"}]}],
          "meta": {"resourceType": "Schema"}}]}
      """;

  private ScimExamples() {}
}
