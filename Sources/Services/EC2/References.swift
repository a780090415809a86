import Service
import Vocabulary
import World

/// What a call may name: things of its account and region. An ID that is not there is `Malformed` when
/// it could not be anywhere, and `NotFound` else; short IDs that exist are fine.
struct Neighbourhood<Known: Knowing> {
    let known: Known
    let account: AccountID
    let region: Vocabulary.Region

    init(_ known: Known, account: AccountID, region: Vocabulary.Region) {
        self.known = known
        self.account = account
        self.region = region
    }

    func instance(_ id: String) throws -> KnownInstance {
        guard let instance = find(instance: id) else {
            throw isWellFormed(id, "i")
                ? AWSError.noSuchInstances([id]) : AWSError.malformedInstanceID(id)
        }
        return instance
    }

    /// All of them, or the error that names the missing ones.
    func instances(_ ids: [String]) throws -> [KnownInstance] {
        var seen: Set<String> = []
        let ids = ids.filter { seen.insert($0).inserted }
        let missing = ids.filter { find(instance: $0) == nil }
        if let malformed = missing.first(where: { !isWellFormed($0, "i") }) {
            throw AWSError.malformedInstanceID(malformed)
        }
        guard missing.isEmpty else { throw AWSError.noSuchInstances(missing) }
        return ids.compactMap { find(instance: $0) }
    }

    func find(instance id: String) -> KnownInstance? {
        guard let instance = known.instance(id), instance.account == account, instance.region == region
        else { return nil }
        return instance
    }

    func image(_ id: String) throws -> KnownImage {
        guard let image = ImageCatalogue.image(id, in: known, account: account, region: region) else {
            throw isWellFormed(id, "ami")
                ? AWSError.noSuchImages([id])
                : AWSError.malformedID(id, code: "InvalidAMIID.Malformed", expecting: "ami")
        }
        return image
    }

    func keyPair(_ name: String) throws -> KnownKeyPair {
        guard let pair = known.keyPair(name, in: account, region: region) else {
            throw AWSError.noSuchKeyPair(name)
        }
        return pair
    }

    /// The profile that is named; of ARN and name the ARN counts.
    func instanceProfile(_ specification: IamInstanceProfileSpecification) throws -> KnownInstanceProfile {
        if let arn = specification.arn, !arn.isEmpty {
            guard let profile = find(instanceProfile: specification) else {
                throw AWSError.noSuchProfile(arn: arn)
            }
            return profile
        }
        guard let name = specification.name, !name.isEmpty else { throw AWSError.noProfileNamed }
        guard let profile = find(instanceProfile: specification) else {
            throw AWSError.noSuchProfile(name: name)
        }
        return profile
    }

    /// The profile, which must be the account's own.
    func find(instanceProfile specification: IamInstanceProfileSpecification) -> KnownInstanceProfile? {
        if let text = specification.arn, !text.isEmpty {
            return ARN(text).flatMap { known.instanceProfile(arn: $0) }.flatMap {
                $0.account == account ? $0 : nil
            }
        }
        return specification.name.flatMap { known.instanceProfile($0, in: account) }
    }

    func subnet(_ id: String) throws -> KnownSubnet {
        let standard = { unsaved?.subnets.first { $0.id == id } }
        guard let subnet = known.subnet(id, in: account, region: region) ?? standard() else {
            throw AWSError.noSuchSubnet(id)
        }
        return subnet
    }

    func vpc(_ id: String) throws -> KnownVPC {
        guard let vpc = find(vpc: id) else { throw AWSError.noSuchVPC(id) }
        return vpc
    }

    func find(vpc id: String) -> KnownVPC? {
        if let vpc = known.vpc(id, in: account, region: region) { return vpc }
        return unsaved.flatMap { $0.vpc.id == id ? $0.vpc : nil }
    }

    func securityGroup(_ id: String) throws -> KnownSecurityGroup {
        guard let group = find(securityGroup: id) else {
            throw isWellFormed(id, "sg")
                ? AWSError.noSuchGroup(id)
                : AWSError.malformedID(id, code: "InvalidGroupId.Malformed", expecting: "sg")
        }
        return group
    }

    func securityGroup(named name: String, inVPC vpc: String) throws -> KnownSecurityGroup {
        guard let group = securityGroups.first(where: { $0.name == name && $0.vpcID == vpc }) else {
            throw AWSError.noSuchGroup(name, in: vpc)
        }
        return group
    }

    func find(securityGroup id: String) -> KnownSecurityGroup? {
        known.securityGroup(id, in: account, region: region) ?? unsaved?.securityGroup.taking(id)
    }

    var defaultVPC: KnownVPC? { vpcs.first { $0.isDefault } }

    var vpcs: [KnownVPC] { known.vpcs(in: account, region: region) + (unsaved.map { [$0.vpc] } ?? []) }
    var subnets: [KnownSubnet] { known.subnets(in: account, region: region) + (unsaved?.subnets ?? []) }

    var securityGroups: [KnownSecurityGroup] {
        known.securityGroups(in: account, region: region) + (unsaved.map { [$0.securityGroup] } ?? [])
    }

    /// The default network as long as nobody has written it down.
    private var unsaved: DefaultNetwork? {
        DefaultNetwork.unsaved(account: account, region: region, in: known)
    }

    /// A prefix, a hyphen and 8 or 17 hexadecimal digits.
    func isWellFormed(_ id: String, _ prefix: String) -> Bool {
        guard id.hasPrefix("\(prefix)-") else { return false }
        let digits = id.utf8.dropFirst(prefix.utf8.count + 1)
        return (digits.count == 8 || digits.count == 17)
            && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}

extension Neighbourhood: Sendable where Known: Sendable {}

extension KnownSecurityGroup {
    fileprivate func taking(_ id: String) -> KnownSecurityGroup? { self.id == id ? self : nil }
}

extension AuthorizedCall {
    /// What the call may name, as it was when it was allowed.
    var neighbourhood: Neighbourhood<World> { Neighbourhood(world, account: account, region: region) }

    func neighbourhood(_ draft: Draft) -> Neighbourhood<Draft> {
        Neighbourhood(draft, account: account, region: region)
    }
}

extension Ask {
    /// What the call may name.
    var neighbourhood: Neighbourhood<World> { Neighbourhood(world, account: account, region: region) }

    /// The ARN of something of EC2's in the caller's account.
    func arn(_ kind: String, _ id: String) -> String { "arn:aws:ec2:\(region):\(account):\(kind)/\(id)" }
}
