import Service
import Sessions
import Vocabulary

extension AuthorizedCall {
    /// Makes the credentials of a session, in the shape STS answers with.
    func issue(_ grant: SessionGrant) throws -> Credentials {
        var random = SystemRandomNumberGenerator()
        let issued: TemporaryCredentials
        do {
            issued = try capabilities.sessions.issue(grant, at: now, using: &random)
        } catch {
            throw grant.policies.isEmpty
                ? AWSError.packedTagsTooLarge(percent: error.percent)
                : AWSError.packedPolicyTooLarge(percent: error.percent)
        }
        return Credentials(
            accessKeyId: issued.accessKeyID.rawValue, secretAccessKey: issued.secretAccessKey.revealText,
            sessionToken: issued.sessionToken, expiration: issued.expiration)
    }
}
