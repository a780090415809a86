import Policy
import Sessions
import Vocabulary
import World

/// The condition keys of one question: the global ones that hold for every service, filled once
/// here, and those that the operation brought. Computed only when a policy asks.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
struct CallContext: RequestContext {
    let caller: Caller
    let facts: RequestFacts
    let keys: Keys
    /// The prefix of the action that is asked for: `s3`.
    let service: Substring
    /// Whose resource is asked about.
    let resourceAccount: AccountID
    /// Where the caller's account and the resource's are in an organization, if they are.
    var callerPlace: OrganizationPlace?
    var resourcePlace: OrganizationPlace?

    func value(for key: ContextKey) -> ContextValue? {
        // What an operation says of itself goes first: AssumeRole takes a code of an MFA device.
        if key.global == .multiFactorAuthPresent || key.global == .multiFactorAuthAge,
            let own = keys[key.name]
        {
            return own
        }
        if let global = key.global, let value = self.value(of: global, key) { return value }
        if let own = keys[key.name] { return own }
        if service == "s3", let value = s3Value(key.name) { return value }
        guard let delivery = caller.session?.delivery else { return nil }
        switch key.name {
        case "ec2:sourceinstancearn": return .string(delivery.instanceARN)
        case "ec2:roledelivery": return .string(delivery.metadataVersion == .v1 ? "1.0" : "2.0")
        default: return nil
        }
    }

    private func value(of global: GlobalKey, _ key: ContextKey) -> ContextValue? {
        switch global {
        case .currentTime: .date(facts.at)
        case .epochTime: .number(facts.at.seconds)
        case .ec2InstanceSourcePrivateIPv4: caller.session?.delivery.map { .string($0.privateIPv4) }
        case .ec2InstanceSourceVpc: caller.session?.delivery.map { .string($0.vpcID) }
        case .federatedProvider: caller.session?.federatedProvider.map { .string($0) }
        case .multiFactorAuthAge:
            caller.session?.mfaAuthenticatedAt.map { .number(facts.at.seconds - $0.seconds) }
        // Long-term keys do not have the key at all; sessions say whether MFA was used.
        case .multiFactorAuthPresent: caller.session.map { .bool($0.mfaAuthenticated) }
        case .tokenIssueTime: caller.session.map { .date($0.issuedAt) }
        case .principalAccount: .string(caller.isAnonymous ? "anonymous" : caller.account.description)
        case .principalArn: caller.principalARN.map { .string($0) }
        case .principalIsAWSService: caller.isAnonymous ? nil : .bool(false)
        case .viaAWSService: .bool(false)
        case .principalOrgID: callerPlace.map { .string($0.id) }
        case .principalOrgPaths: callerPlace.map { .strings([$0.path]) }
        case .principalTag: key.tagKey.flatMap { caller.principalTag($0) }.map { .string($0) }
        case .principalType: .string(caller.principalType)
        case .referer: facts.referer.map { .string($0) }
        case .requestedRegion: .string(facts.region.rawValue)
        case .resourceAccount: .string(resourceAccount.description)
        case .resourceOrgID: resourcePlace.map { .string($0.id) }
        case .resourceOrgPaths: resourcePlace.map { .strings([$0.path]) }
        case .secureTransport: .bool(facts.isSecure)
        case .sourceIdentity: caller.session?.sourceIdentity.map { .string($0) }
        case .sourceIp: facts.sourceIP.map { .string($0) }
        case .userAgent: facts.userAgent.map { .string($0) }
        case .userid: .string(caller.userID)
        case .username: caller.user.map { .string($0.name) }
        default: nil
        }
    }

    /// What S3 knows of every request.
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
    private func s3Value(_ name: String) -> ContextValue? {
        switch name {
        case "s3:authtype": caller.isAnonymous ? nil : .string(facts.authType)
        case "s3:resourceaccount": .string(resourceAccount.description)
        case "s3:signatureage": facts.signatureAge.map { .number($0) }
        case "s3:signatureversion": caller.isAnonymous ? nil : .string("AWS4-HMAC-SHA256")
        case "s3:tlsversion": facts.tlsVersion.map { .string($0) }
        case "s3:x-amz-content-sha256": facts.header("x-amz-content-sha256").map { .string($0) }
        default: nil
        }
    }
}
