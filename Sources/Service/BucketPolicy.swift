import Policy
import World

extension KnownBucket {
    /// The bucket policy as it counts in one decision.
    func policy(for action: Action, as principal: PrincipalFacts) -> AttachedPolicy? {
        guard let policy else { return nil }
        // The owner's root can always take a policy back that locks everybody out.
        // https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteBucketPolicy.html
        if principal.kind == .root, principal.account == account, Self.leftToRoot.contains(action) {
            return nil
        }
        if isRestricted(for: principal), policy.isPublic { return Self.restriction(arn: arn) }
        return AttachedPolicy(.onResource(arn: arn), policy)
    }

    private static let leftToRoot: Set<Action> = [
        "s3:GetBucketPolicy", "s3:PutBucketPolicy", "s3:DeleteBucketPolicy",
    ]

    /// Whether a public policy would be for strangers' use only by leave of RestrictPublicBuckets: AWS's services
    /// and the owner's account are none.
    private func isRestricted(for principal: PrincipalFacts) -> Bool {
        guard publicAccessBlock?.restrictsPublicBuckets == true, principal.account != account else {
            return false
        }
        if case .service = principal.kind { return false }
        return true
    }

    /// What RestrictPublicBuckets does is an explicit denial, and in the name of the resource's policy.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html#access-denied-bpa-examples
    private static func restriction(arn: String) -> AttachedPolicy? {
        PolicyDocument(stored: restrictionText, as: .resource).map {
            AttachedPolicy(.onResource(arn: arn), $0)
        }
    }

    private static let restrictionText = """
        {"Statement":{"Sid":"RestrictPublicBuckets","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}
        """
}
