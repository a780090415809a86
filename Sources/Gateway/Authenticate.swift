import Service
import Sessions
import Signing
import Vocabulary
import Wire
import World

/// A request whose signature is right, and who made it; or an unsigned one that may be.
final class Authentic: Sendable {
    let parsed: Parsed
    let caller: Caller
    /// Nil when it is unsigned.
    let signature: VerifiedSignature?

    init(parsed: Parsed, caller: Caller, signature: VerifiedSignature?) {
        self.parsed = parsed
        self.caller = caller
        self.signature = signature
    }
}

extension Gateway {
    /// Checks time and scope, finds the key, opens the token and compares signatures: AWS's order.
    func authenticate(_ parsed: Parsed, _ world: World, _ record: inout CallRecord) throws -> Authentic {
        guard let claim = parsed.claim else {
            record.caller = .anonymous
            return Authentic(parsed: parsed, caller: .anonymous, signature: nil)
        }
        let timely = try claim.accepted(by: expectation(of: parsed.service), at: parsed.incoming.at)
        let (caller, secret) = try identify(claim, at: parsed.incoming.at, in: world)
        let signature = try timely.verify(
            secret: secret, body: parsed.body.map { PayloadHash(of: $0) } ?? .declared, cache: signingKeys)
        record.caller = caller
        noteUse(by: caller, of: parsed, claim)
        return Authentic(parsed: parsed, caller: caller, signature: signature)
    }

    /// Keys and roles are told when they were used last.
    private func noteUse(by caller: Caller, of parsed: Parsed, _ claim: SignatureClaim) {
        let subject: String
        switch (caller.identity, caller.session) {
        case (.role(let role, _), _): subject = role.id.rawValue
        case (.user, nil), (.root, nil): subject = claim.credential.accessKeyID.rawValue
        default: return
        }
        capabilities.lastUses.note(
            LastUse(
                subject: subject, at: parsed.incoming.at.wholeSecond, service: parsed.service.signingName,
                region: Region(claim.credential.region)))
    }

    /// Any region is accepted, also for global services: SDKs that are pointed at one endpoint sign
    /// with whatever region they are set to.
    private func expectation(of service: AWSService) -> ExpectedService {
        ExpectedService(service.signingName, family: service.family, region: .any)
    }

    private func identify(
        _ claim: SignatureClaim, at now: Timestamp, in world: World
    ) throws(SignatureFailure) -> (Caller, Secret) {
        let id = claim.credential.accessKeyID
        return id.isTemporary
            ? try identifySession(claim, at: now, in: world) : try identifyKey(id, claim, in: world)
    }

    private func identifyKey(
        _ id: AccessKeyID, _ claim: SignatureClaim, in world: World
    ) throws(SignatureFailure) -> (Caller, Secret) {
        guard let key = world.accessKey(id), key.status == .active, !key.isFixed || settings.acceptsFixedKeys,
            let secret = secrets.secret(of: key)
        else { throw .unknownAccessKey(id) }
        guard claim.securityToken == nil else { throw .invalidToken(id, sent: true) }
        let identity: Caller.Identity
        if let userID = key.userID {
            guard let user = world.user(userID) else { throw .unknownAccessKey(id) }
            identity = .user(user)
        } else {
            identity = .root
        }
        return (Caller(account: key.account, identity: identity, accessKeyID: id, session: nil), secret)
    }

    private func identifySession(
        _ claim: SignatureClaim, at now: Timestamp, in world: World
    ) throws(SignatureFailure) -> (Caller, Secret) {
        let id = claim.credential.accessKeyID
        guard let token = claim.securityToken else { throw .invalidToken(id, sent: false) }
        guard let opened = try? capabilities.sessions.open(token: token, accessKeyID: id) else {
            throw .invalidToken(id, sent: true)
        }
        let session = opened.session
        guard !session.isExpired(at: now) else { throw .expiredToken(id) }
        let identity: Caller.Identity
        switch session.principal {
        case .root: identity = .root
        case .user(let userID):
            guard let user = world.user(userID) else { throw .unknownAccessKey(id) }
            identity = .user(user)
        case .assumedRole(let roleID, _, let name):
            // The role lives on under its unique ID only: a deleted one takes its sessions along.
            guard let role = world.role(roleID) else { throw .unknownAccessKey(id) }
            identity = .role(role, sessionName: name)
        case .federatedUser(let userID, let name):
            let user = userID.flatMap { world.user($0) }
            guard userID == nil || user != nil else { throw .unknownAccessKey(id) }
            identity = .federatedUser(user, name: name)
        case .instance(let instanceID):
            guard let instance = world.instance(instanceID), instance.state != .terminated else {
                throw .unknownAccessKey(id)
            }
            identity = .instance(id: instanceID)
        }
        return (
            Caller(account: session.account, identity: identity, accessKeyID: id, session: session),
            opened.secret
        )
    }
}

extension AWSService {
    /// How the service canonicalises and words its refusals.
    var family: ServiceFamily {
        switch wireProtocol {
        case .query: .query
        case .ec2: .ec2
        case .restXML: .s3
        case .json: .json
        }
    }
}
