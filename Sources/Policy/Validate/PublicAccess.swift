/// Whether a bucket policy lets in the public, as S3 defines it: every policy does, unless what it allows is for
/// fixed principals, or for fixed values of conditions that say who or from where.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html#access-control-block-public-access-policy-status
enum PublicAccess {
    static func isGranted(by document: DocumentSyntax) -> Bool {
        document.statements.contains { statement in
            statement.effect?.lowercased() == "allow" && isForEverybody(statement)
                && !(statement.conditions ?? []).contains(where: narrows)
        }
    }

    private static func isForEverybody(_ statement: StatementSyntax) -> Bool {
        guard let principal = statement.principal else { return true }
        return principal.principals.contains(.everyone)
    }

    /// The keys by which a value can be fixed. AWS names the first group by one example.
    private static let keys: Set<String> = [
        "aws:principalorgid", "aws:principalorgpaths", "aws:principalaccount", "aws:principalarn",
        "aws:principalservicename", "aws:principalservicenameslist", "aws:username",
        "aws:sourcearn", "aws:sourcevpc", "aws:sourcevpce", "aws:sourceowner", "aws:sourceaccount",
        "aws:sourceorgid", "aws:sourceorgpaths", "aws:vpceaccount", "aws:vpceorgid", "aws:vpceorgpaths",
        "aws:userid", "s3:dataaccesspointaccount",
    ]

    private static func narrows(_ condition: ConditionSyntax) -> Bool {
        let comparison = condition.comparison
        // What also holds without the key holds for everybody.
        guard !comparison.isNegated, !comparison.ifExists, comparison.quantifier != .forAllValues,
            !condition.values.isEmpty
        else { return false }
        let key = ContextKey(condition.key)
        if comparison.quantifier != .none, !key.isMultivalued { return false }
        switch (comparison.family, key.name) {
        case (.ipAddress, "aws:sourceip"): return condition.values.allSatisfy(isNarrowNetwork)
        case (.string, "s3:dataaccesspointarn"), (.stringLike, "s3:dataaccesspointarn"),
            (.arn, "s3:dataaccesspointarn"):
            return condition.values.allSatisfy(isOfFixedAccount)
        case (.string, let name), (.stringIgnoringCase, let name), (.stringLike, let name), (.arn, let name):
            return keys.contains(name) && condition.values.allSatisfy(isFixed)
        default: return false
        }
    }

    private static func isFixed(_ value: some StringProtocol) -> Bool {
        !value.contains("*") && !value.contains("?") && !value.contains("${")
    }

    /// The access point's name may be anything while the account is fixed.
    private static func isOfFixedAccount(_ arn: String) -> Bool {
        let fields = arn.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        return fields.count == 6 && !fields[4].isEmpty && isFixed(fields[4])
    }

    /// Networks wider than a /8, of IPv6 a /32, are the public.
    private static func isNarrowNetwork(_ text: String) -> Bool {
        guard IPNetwork(text) != nil else { return false }
        let parts = text.split(separator: "/")
        guard let address = IPAddress(parts[0]) else { return false }
        let length = parts.count > 1 ? Int(parts[1]) ?? 0 : address.width
        return length >= (address.version == .v4 ? 8 : 32)
    }
}

extension PolicyDocument {
    /// Whether it is a bucket policy that lets in the public.
    package var isPublic: Bool { compiled.isPublic }
}
