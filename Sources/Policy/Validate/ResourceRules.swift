/// What IAM asks of a resource in an identity policy.
enum ResourceRules {
    private static let partitions: Set<String> = [
        "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc",
    ]
    private static let iamPaths = [
        "user/", "federated-user/", "role/", "group/", "instance-profile/", "mfa/", "server-certificate/",
        "policy/", "sms-mfa/", "saml-provider/", "oidc-provider/", "report/", "access-report/",
    ]

    /// What S3 keeps in a region. AWS's list begins with access points; the others are in AWS's own policies.
    private static let s3RegionalPaths = [
        "accesspoint/", "access-grants/", "job/", "storage-lens/", "storage-lens-group/", "async-request/",
    ]

    static func objection(to resource: String) -> PolicyError? {
        if resource == "*" { return nil }
        let fields = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(
            String.init)
        guard fields.count > 1 else { return .notAnARN(resource) }
        guard fields[1] == "*" || partitions.contains(fields[1]) else {
            return .unknownPartition(fields[1], in: padded(fields))
        }
        guard fields.count > 2, !fields[2].contains(where: { $0 == "*" || $0 == "?" }) else {
            return .vagueResourceVendor
        }
        let path = fields.count > 5 ? fields[5] : ""
        // A region is anything but an empty field with another behind it: AWS refuses arn:aws:iam in these words.
        let hasRegion = !(fields.count > 4 && fields[3].isEmpty)
        switch fields[2] {
        case "iam":
            if hasRegion { return .regionInIAM(resource) }
            let isKnown = path == "*" || path == "root" || iamPaths.contains { path.hasPrefix($0) }
            return isKnown ? nil : .unknownIAMPath(allowed: iamPaths)
        case "s3":
            let isRegional = s3RegionalPaths.contains { path.hasPrefix($0) }
            return hasRegion && !isRegional ? .region(resource) : nil
        default: return nil
        }
    }

    /// The oldest check of all: with an empty field, all fields must be there; the vendor may not be empty.
    static func failsLegacyParsing(_ resource: String) -> Bool {
        if resource == "*" { return false }
        let fields = resource.split(separator: ":", omittingEmptySubsequences: false)
        if fields.count < 6, resource.contains("::") { return true }
        return fields.count > 2 && fields[2].isEmpty
    }

    private static func padded(_ fields: [String]) -> String {
        var parts = Array(fields.dropFirst())
        while parts.count < 5 { parts.append("*") }
        return "arn:" + parts.joined(separator: ":")
    }
}
