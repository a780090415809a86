import Service
import Vocabulary
import World

extension Tag {
    init(_ tag: KnownTag) { self.init(key: tag.key, value: tag.value) }
}

/// What EC2 demands of tags.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html#tag-restrictions
enum TagRules {
    static let limit = 50

    static func known(_ tags: [Tag]?) -> [KnownTag] {
        (tags ?? []).map { KnownTag(key: $0.key ?? "", value: $0.value ?? "") }
    }

    /// The tags that are asked for what is made of a type, as they stand in the request.
    static func asked(_ specifications: [TagSpecification]?, of type: String) -> [KnownTag] {
        (specifications ?? []).filter { $0.resourceType == type }.flatMap { known($0.tags) }
    }

    /// The tags that `specifications` give to each type of resource, checked.
    static func tags(
        _ specifications: [TagSpecification]?, for types: [String]
    ) throws -> [String: [KnownTag]] {
        var result: [String: [KnownTag]] = [:]
        for specification in specifications ?? [] {
            guard let type = specification.resourceType, !type.isEmpty else {
                throw AWSError.invalidParameterValue("Tag specification resource type must have a value")
            }
            guard types.contains(type) else {
                throw AWSError.invalidParameterValue(
                    "'\(type)' is not a valid taggable resource type for this operation.")
            }
            let tags = known(specification.tags)
            guard !tags.isEmpty else {
                throw AWSError.invalidParameterValue("Tag specification must have at least one tag")
            }
            guard result[type] == nil else {
                throw AWSError.invalidParameterValue(
                    "The same resource type may not be specified more than once in tag specifications")
            }
            try check(tags)
            result[type] = tags
        }
        return result
    }

    static func check(_ tags: [KnownTag]) throws {
        var seen: Set<String> = []
        for tag in tags {
            guard !tag.key.isEmpty else {
                throw AWSError.invalidParameterValue("Tag key cannot be empty.")
            }
            guard tag.key.utf16.count <= 128 else {
                throw AWSError.invalidParameterValue("Tag key exceeds the maximum length of 128 characters")
            }
            guard tag.value.utf16.count <= 256 else {
                throw AWSError.invalidParameterValue("Tag value exceeds the maximum length of 256 characters")
            }
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw AWSError.invalidParameterValue(
                    "Tag keys starting with 'aws:' are reserved for internal use")
            }
            guard seen.insert(tag.key).inserted else {
                throw AWSError.invalidParameterValue("Duplicate tag key '\(tag.key)' specified.")
            }
        }
        guard tags.count <= limit else { throw AWSError.tagLimitExceeded }
    }

    /// Tags that an instance's metadata service shows are paths there, so not every key will do.
    static func checkForMetadata(_ tags: [KnownTag]) throws {
        for tag in tags {
            let isPath = tag.key.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "-_+=,.@:".utf8.contains(byte)
                }
            }
            guard isPath, ![".", "..", "_index"].contains(tag.key) else {
                throw AWSError.tagKeyNotForMetadata(tag.key)
            }
        }
    }

    /// `tags` with `changes` put over them.
    static func merge(_ changes: [KnownTag], into tags: [KnownTag]) throws -> [KnownTag] {
        var result = tags
        for tag in changes {
            if let place = result.firstIndex(where: { $0.key == tag.key }) {
                result[place] = tag
            } else {
                result.append(tag)
            }
        }
        guard result.count <= limit else { throw AWSError.tagLimitExceeded }
        return result
    }
}

extension AWSError {
    static let tagLimitExceeded = AWSError(
        "TagLimitExceeded", "The maximum number of Tags for a resource has been reached.")

    static func tagKeyNotForMetadata(_ key: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "'\(key)' is not a valid tag key. Tag keys must match pattern ([0-9a-zA-Z\\-_+=,.@:]{1,255}), and must not be a reserved name ('.', '..', '_index')"
        )
    }
}

extension Ask {
    /// Asks for `ec2:CreateTags` on what is being created, once for each type that gets tags.
    mutating func tagging(
        _ specifications: [TagSpecification]?, by operation: String, _ resource: (String) -> String
    ) {
        for specification in specifications ?? [] {
            let tags = TagRules.known(specification.tags)
            guard let type = specification.resourceType, !tags.isEmpty else { continue }
            also("ec2:CreateTags", on: resource(type)) { keys in
                keys.set("ec2:CreateAction", operation)
                keys.requestTags(tags)
            }
        }
    }
}
