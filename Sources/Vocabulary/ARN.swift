/// An Amazon Resource Name, taken apart at its first five colons.
package struct ARN: Sendable, Hashable, Codable, CustomStringConvertible {
    package var partition: String
    package var service: String
    package var region: String
    /// Twelve digits, `aws`, or empty: S3 buckets carry none.
    package var account: String
    package var resource: String

    package init(
        partition: String = "aws", service: String, region: String = "", account: String = "",
        resource: String
    ) {
        self.partition = partition
        self.service = service
        self.region = region
        self.account = account
        self.resource = resource
    }

    /// Reads `arn:partition:service:region:account:resource`; nil when a part is missing.
    package init?(_ text: some StringProtocol) {
        let parts = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0] == "arn", !parts[1].isEmpty, !parts[2].isEmpty, !parts[5].isEmpty
        else { return nil }
        partition = String(parts[1])
        service = String(parts[2])
        region = String(parts[3])
        account = String(parts[4])
        resource = String(parts[5])
    }

    package var description: String { "arn:\(partition):\(service):\(region):\(account):\(resource)" }

    /// The name after the last slash: what an IAM entity is called.
    package var name: Substring {
        guard let slash = resource.lastIndex(of: "/") else { return resource[...] }
        return resource[resource.index(after: slash)...]
    }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = ARN(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an ARN: \(text)"))
        }
        self = value
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
