import Vocabulary

/// Which names one certificate is made out for.
enum ServerNames {
    private static let longest = 253

    /// What AWS's own certificates cover, of one region: for clients that do not say whom they want.
    static func amazon(_ region: String) -> [String] {
        let parents = ["", "s3.", "s3.dualstack.", "s3-fips."].flatMap {
            ["\($0)amazonaws.com", "\($0)\(region).amazonaws.com"]
        }
        return (parents + ["\(region).api.aws"]).map { "*.\($0)" }
    }

    /// The names of a certificate for a client that wants `host`: for AWS's names a wildcard, so that one
    /// certificate serves a region's services or buckets. Nil for what is no name.
    static func covering(_ host: String) -> [String]? {
        guard isName(host) else { return nil }
        let parent = host.drop { $0 != "." }.dropFirst()
        return AmazonDomains.contain(parent) ? ["*.\(parent)"] : [host]
    }

    /// Whether the names, wildcards among them, hold for `host`.
    static func cover(_ names: [String], _ host: String) -> Bool {
        names.contains(host) || names.contains("*\(host.drop { $0 != "." })")
    }

    private static func isName(_ text: String) -> Bool {
        guard (1...longest).contains(text.utf8.count), IPAddress.bytes(text) == nil else { return false }
        return text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
            (1...63).contains(label.utf8.count)
                && label.utf8.allSatisfy { byte in
                    switch byte {
                    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                        UInt8(ascii: "-"), UInt8(ascii: "_"):
                        true
                    default: false
                    }
                }
        }
    }
}
