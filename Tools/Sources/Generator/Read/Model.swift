import Foundation

/// A service as `vendor.py` wrote it down.
package struct Model: Decodable {
    package struct Metadata: Decodable {
        var apiVersion: String
        var endpointPrefix: String
        var `protocol`: String
        var xmlNamespace: String?
        /// What stands before the operation in `X-Amz-Target`.
        var targetPrefix: String?
    }

    package struct Operation: Decodable {
        struct HTTP: Decodable {
            var method: String
            var requestUri: String
            var responseCode: Int?
        }
        struct Side: Decodable {
            var shape: String
            var resultWrapper: String?
        }
        var name: String
        var http: HTTP
        var input: Side?
        var output: Side?
        var errors: [String]
        /// The root element of a REST answer; botocore does not know it, patches do.
        var root: String?
        /// The member that is the root element's text.
        var rootText: String?
    }

    package struct Shape: Decodable {
        struct ErrorFacts: Decodable {
            var code: String?
            var httpStatusCode: Int?
        }
        struct Namespace: Decodable {
            var prefix: String?
            var uri: String
        }
        var type: String
        var required: [String]?
        var `enum`: [String]?
        var min: Int?
        var max: Int?
        var pattern: String?
        var flattened: Bool?
        var locationName: String?
        var payload: String?
        /// What the names of its attributes belong to.
        var xmlNamespace: Namespace?
        var streaming: Bool?
        var exception: Bool?
        var error: ErrorFacts?
        var members: [Member]?
        var member: Member?
        var key: Member?
        var value: Member?
    }

    /// A reference to a shape, from a structure's member or a list's or map's element.
    package struct Member: Decodable {
        var name: String?
        var shape: String
        var location: String?
        var locationName: String?
        var queryName: String?
        var flattened: Bool?
        var streaming: Bool?
        var xmlAttribute: Bool?
    }

    package var metadata: Metadata
    var subresources: [String]
    var operations: [Operation]
    var shapes: [String: Shape]

    // Decisions that only patches make.
    var isGlobal = false
    var showsRefusedValues = true
    var givesReasons = false
    var acceptsAnonymous = false

    private enum CodingKeys: String, CodingKey { case metadata, subresources, operations, shapes }

    /// Whether the generated readers hold members against their constraints.
    var checksConstraints: Bool { metadata.protocol == "query" || metadata.protocol == "json" }

    package init(json: Data) throws {
        self = try JSONDecoder().decode(Model.self, from: json)
    }
}

/// Why the generator stopped.
package struct GeneratorError: Error, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
}
