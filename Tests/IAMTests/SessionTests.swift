import Service
import Sessions
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A user's own session` {
    @Test(arguments: [true, false]) func `opens IAM only with MFA`(withMFA: Bool) async throws {
        let aws = try TestRolecall()
        _ = try await aws.call(CreateUser.self, CreateUserRequest(userName: "Alice"))
        var user = try #require(aws.world.user("Alice", in: aws.account))
        user.attachedPolicies = ["arn:aws:iam::aws:policy/AdministratorAccess"]
        let alice = user
        try await aws.write { try $0.put(alice) }

        var grant = SessionGrant(
            account: aws.account, principal: .user(alice.id), expiresAt: aws.clock.now.adding(seconds: 900))
        grant.mfaAuthenticatedAt = withMFA ? aws.clock.now : nil
        var random = SystemRandomNumberGenerator()
        let issued = try aws.capabilities.sessions.issue(grant, at: aws.clock.now, using: &random)
        let opened = try aws.capabilities.sessions.open(
            token: issued.sessionToken, accessKeyID: issued.accessKeyID)
        let caller = Caller(
            account: aws.account, identity: .user(alice), accessKeyID: issued.accessKeyID,
            session: opened.session)

        do {
            _ = try await aws.call(GetUser.self, GetUserRequest(userName: "Alice"), as: caller)
            #expect(withMFA)
        } catch let refusal as AWSError {
            #expect(!withMFA)
            #expect(refusal.code == "InvalidClientTokenId")
            #expect(refusal.status == 403)
        }
    }
}
