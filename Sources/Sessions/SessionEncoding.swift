import Vocabulary

/// A session's facts as bytes: what is sealed inside a token.
enum SessionEncoding {
    private enum Flag {
        static let mfa: UInt8 = 1
        static let chained: UInt8 = 2
        static let sourceIdentity: UInt8 = 4
        static let inlinePolicy: UInt8 = 8
        static let delivery: UInt8 = 16
        static let federatedProvider: UInt8 = 32
        static let all: UInt8 = 63
    }

    /// Bytes that a token has room for.
    static let limit = 7_200

    /// Nil when it is more than the limit.
    static func encode(_ grant: SessionGrant, issuedAt: Timestamp) -> [UInt8]? {
        var writer = ByteWriter()
        writer.integer(issuedAt.microseconds)
        writer.integer(grant.expiresAt.microseconds)
        writer.integer(grant.account.number)
        var flags: UInt8 = 0
        if grant.mfaAuthenticatedAt != nil { flags |= Flag.mfa }
        if grant.isChained { flags |= Flag.chained }
        if grant.sourceIdentity != nil { flags |= Flag.sourceIdentity }
        if grant.policies.inline != nil { flags |= Flag.inlinePolicy }
        if grant.delivery != nil { flags |= Flag.delivery }
        if grant.federatedProvider != nil { flags |= Flag.federatedProvider }
        writer.byte(flags)
        encode(grant.principal, to: &writer)
        if let moment = grant.mfaAuthenticatedAt { writer.integer(moment.microseconds) }
        if let provider = grant.federatedProvider { writer.string(provider) }
        if let identity = grant.sourceIdentity { writer.string(identity) }
        if let delivery = grant.delivery {
            writer.byte(delivery.metadataVersion.rawValue)
            writer.string(delivery.instanceARN)
            writer.string(delivery.vpcID)
            writer.string(delivery.privateIPv4)
        }
        encodeNarrowing(grant, to: &writer)
        return writer.isOverfull || writer.output.count > limit ? nil : writer.output
    }

    /// The part that AWS limits as the packed size: session policies and tags.
    private static func encodeNarrowing(_ grant: SessionGrant, to writer: inout ByteWriter) {
        if let inline = grant.policies.inline { writer.string(inline) }
        writer.count(grant.policies.arns.count)
        for arn in grant.policies.arns { writer.string(arn) }
        writer.count(grant.tags.count)
        for tag in grant.tags {
            writer.string(tag.key)
            writer.string(tag.value)
        }
        writer.count(grant.transitiveTagKeys.count)
        for key in grant.transitiveTagKeys { writer.string(key) }
    }

    static func decode(_ bytes: [UInt8]) -> (grant: SessionGrant, issuedAt: Timestamp)? {
        var reader = ByteReader(bytes)
        guard let issuedAt = reader.integer(Int64.self), let expiresAt = reader.integer(Int64.self),
            let account = reader.integer(UInt64.self).flatMap(AccountID.init(number:)),
            let flags = reader.byte(), flags <= Flag.all, let principal = decodePrincipal(&reader)
        else { return nil }
        var grant = SessionGrant(
            account: account, principal: principal, expiresAt: Timestamp(microseconds: expiresAt),
            isChained: flags & Flag.chained != 0)
        if flags & Flag.mfa != 0 {
            guard let moment = reader.integer(Int64.self) else { return nil }
            grant.mfaAuthenticatedAt = Timestamp(microseconds: moment)
        }
        if flags & Flag.federatedProvider != 0 {
            guard let provider = reader.string() else { return nil }
            grant.federatedProvider = provider
        }
        if flags & Flag.sourceIdentity != 0 {
            guard let identity = reader.string() else { return nil }
            grant.sourceIdentity = identity
        }
        if flags & Flag.delivery != 0 {
            guard let delivery = decodeDelivery(&reader) else { return nil }
            grant.delivery = delivery
        }
        if flags & Flag.inlinePolicy != 0 {
            guard let inline = reader.string() else { return nil }
            grant.policies.inline = inline
        }
        guard let arns = strings(&reader), let tags = decodeTags(&reader), let transitive = strings(&reader),
            reader.isAtEnd
        else { return nil }
        grant.policies.arns = arns
        grant.tags = tags
        grant.transitiveTagKeys = transitive
        return (grant, Timestamp(microseconds: issuedAt))
    }

    private static func encode(_ principal: SessionPrincipal, to writer: inout ByteWriter) {
        switch principal {
        case .root: writer.byte(0)
        case .user(let id):
            writer.byte(1)
            writer.string(id.rawValue)
        case .assumedRole(let roleID, let roleName, let sessionName):
            writer.byte(2)
            writer.string(roleID.rawValue)
            writer.string(roleName)
            writer.string(sessionName)
        case .federatedUser(let user, let name):
            writer.byte(3)
            writer.string(user?.rawValue ?? "")
            writer.string(name)
        case .instance(let id):
            writer.byte(4)
            writer.string(id)
        }
    }

    private static func decodePrincipal(_ reader: inout ByteReader) -> SessionPrincipal? {
        switch reader.byte() {
        case 0: return .root
        case 1: return reader.string().map { .user(UniqueID($0)) }
        case 2:
            guard let id = reader.string(), let role = reader.string(), let session = reader.string()
            else { return nil }
            return .assumedRole(roleID: UniqueID(id), roleName: role, sessionName: session)
        case 3:
            guard let user = reader.string(), let name = reader.string() else { return nil }
            return .federatedUser(by: user.isEmpty ? nil : UniqueID(user), name: name)
        case 4: return reader.string().map { .instance(id: $0) }
        default: return nil
        }
    }

    private static func decodeDelivery(_ reader: inout ByteReader) -> InstanceDelivery? {
        guard let version = reader.byte().flatMap(InstanceDelivery.MetadataVersion.init(rawValue:)),
            let instance = reader.string(), let vpc = reader.string(), let address = reader.string()
        else { return nil }
        return InstanceDelivery(
            instanceARN: instance, metadataVersion: version, vpcID: vpc, privateIPv4: address)
    }

    private static func decodeTags(_ reader: inout ByteReader) -> [Tag]? {
        guard let count = reader.integer(UInt16.self) else { return nil }
        var tags: [Tag] = []
        for _ in 0..<count {
            guard let key = reader.string(), let value = reader.string() else { return nil }
            tags.append(Tag(key: key, value: value))
        }
        return tags
    }

    private static func strings(_ reader: inout ByteReader) -> [String]? {
        guard let count = reader.integer(UInt16.self) else { return nil }
        var strings: [String] = []
        for _ in 0..<count {
            guard let string = reader.string() else { return nil }
            strings.append(string)
        }
        return strings
    }
}
