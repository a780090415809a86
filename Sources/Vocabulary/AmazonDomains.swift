/// The domains that AWS's own services have their names in.
package enum AmazonDomains {
    private static let all = ["amazonaws.com", "api.aws"]

    /// Whether a name in small letters is one of them or below one.
    package static func contain(_ name: some StringProtocol) -> Bool {
        all.contains { name == $0 || name.hasSuffix(".\($0)") }
    }
}
