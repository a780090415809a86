import Service
import Testing
import Vocabulary
import World

@testable import STSService

/// What needs no permission, and so cannot be denied either.
/// https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
@Suite struct `What nobody can be denied` {
    @Test func `is to ask who one is, and for a session of one's own`() {
        let root = Caller(
            account: .example, identity: .root, accessKeyID: AccessKeyID("AKIATEST"), session: nil)
        let asked =
            GetCallerIdentity.authorization.questions(
                .init(), caller: root, world: World(), region: .usEast1)
            + GetSessionToken.authorization.questions(
                .init(), caller: root, world: World(), region: .usEast1)
        #expect(asked.isEmpty)
        #expect(GetCallerIdentity.authorization.acceptsUnsigned == false)
        #expect(GetCallerIdentity.authorization.asksWhileRunning == false)
        #expect(GetSessionToken.authorization.acceptsUnsigned == false)
        #expect(GetSessionToken.authorization.asksWhileRunning == false)
    }
}
