/// A condition key as a policy asks for it, prepared once when the policy is compiled. Names have no case.
package struct ContextKey: Sendable, Hashable, CustomStringConvertible {
    /// The whole name in lower case: `aws:sourceip`, `aws:principaltag/team`, `sts:externalid`.
    package let name: String
    /// Of the name.
    let hash: UInt64
    /// The global key, when it is one; for `aws:PrincipalTag/team` it is `.principalTag`.
    package let global: GlobalKey?
    /// The part before the slash in lower case, for keys that carry a tag's key; otherwise the same as `name`.
    package let family: String
    /// The part after the slash in lower case (`team`): compare it with a tag's key in lower case. Nil without a slash.
    package let tagKey: String?
    /// The part after the slash in the author's spelling.
    package let writtenTagKey: String?
    /// Whether the key holds a set. AWS's declaration decides this, not what a request brings.
    package let isMultivalued: Bool

    package init(_ text: some StringProtocol) {
        let lower = text.lowercased()
        name = lower
        hash = stableHash(Array(lower.utf8)[...])
        if let slash = lower.firstIndex(of: "/"), let written = text.firstIndex(of: "/") {
            family = String(lower[..<slash])
            tagKey = String(lower[lower.index(after: slash)...])
            writtenTagKey = String(text[text.index(after: written)...])
        } else {
            family = lower
            tagKey = nil
            writtenTagKey = nil
        }
        let hasTagKey = tagKey != nil
        global = GlobalKey(rawValue: family).flatMap { $0.carriesTagKey == hasTagKey ? $0 : nil }
        isMultivalued = Self.multivalued.contains(name) || name.hasSuffix(":amr")
    }

    package var description: String { name }

    package static func == (left: ContextKey, right: ContextKey) -> Bool {
        left.hash == right.hash && left.name == right.name
    }

    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
    private static let multivalued: Set<String> = [
        "aws:tagkeys", "aws:calledvia", "aws:calledviaawsmcp", "aws:principalorgpaths",
        "aws:resourceorgpaths",
        "aws:sourceorgpaths", "aws:vpceorgpaths", "aws:principalservicenameslist", "sts:transitivetagkeys",
        "ec2:add/userid", "ec2:add/group", "ec2:add/organizationarn", "ec2:add/organizationalunitarn",
        "ec2:remove/userid", "ec2:remove/group", "ec2:remove/organizationarn",
        "ec2:remove/organizationalunitarn", "dynamodb:attributes", "dynamodb:leadingkeys",
    ]
}

/// The keys that AWS fills in for every service, so that whoever answers for them can `switch`.
package enum GlobalKey: String, Sendable, Hashable, CaseIterable {
    case assumedRoot = "aws:assumedroot"
    case calledVia = "aws:calledvia"
    case calledViaFirst = "aws:calledviafirst"
    case calledViaLast = "aws:calledvialast"
    case currentTime = "aws:currenttime"
    case ec2InstanceSourcePrivateIPv4 = "aws:ec2instancesourceprivateipv4"
    case ec2InstanceSourceVpc = "aws:ec2instancesourcevpc"
    case epochTime = "aws:epochtime"
    case federatedProvider = "aws:federatedprovider"
    case multiFactorAuthAge = "aws:multifactorauthage"
    case multiFactorAuthPresent = "aws:multifactorauthpresent"
    case principalAccount = "aws:principalaccount"
    case principalArn = "aws:principalarn"
    case principalIsAWSService = "aws:principalisawsservice"
    case principalOrgID = "aws:principalorgid"
    case principalOrgPaths = "aws:principalorgpaths"
    case principalServiceName = "aws:principalservicename"
    case principalServiceNamesList = "aws:principalservicenameslist"
    case principalTag = "aws:principaltag"
    case principalType = "aws:principaltype"
    case referer = "aws:referer"
    case requestTag = "aws:requesttag"
    case requestedRegion = "aws:requestedregion"
    case resourceAccount = "aws:resourceaccount"
    case resourceOrgID = "aws:resourceorgid"
    case resourceOrgPaths = "aws:resourceorgpaths"
    case resourceTag = "aws:resourcetag"
    case secureTransport = "aws:securetransport"
    case sourceAccount = "aws:sourceaccount"
    case sourceArn = "aws:sourcearn"
    case sourceIdentity = "aws:sourceidentity"
    case sourceIp = "aws:sourceip"
    case sourceOrgID = "aws:sourceorgid"
    case sourceOrgPaths = "aws:sourceorgpaths"
    case sourceVpc = "aws:sourcevpc"
    case sourceVpce = "aws:sourcevpce"
    case tagKeys = "aws:tagkeys"
    case tokenIssueTime = "aws:tokenissuetime"
    case userAgent = "aws:useragent"
    case userid = "aws:userid"
    case username = "aws:username"
    case viaAWSService = "aws:viaawsservice"
    case vpcSourceIp = "aws:vpcsourceip"

    /// Whether it is written with a tag's key behind a slash.
    package var carriesTagKey: Bool {
        switch self {
        case .principalTag, .requestTag, .resourceTag: true
        default: false
        }
    }
}
