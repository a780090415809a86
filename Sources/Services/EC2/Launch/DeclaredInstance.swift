import Service
import Vocabulary
import World

/// An instance of a starting state: it has the identifier that was declared, and a machine like any other.
package struct DeclaredInstance: Sendable {
    package enum State: String, Sendable { case running, stopped }

    package var id: String
    package var imageID: String?
    package var instanceType = "t3.micro"
    package var subnetID: String?
    package var securityGroupIDs: [String] = []
    package var keyName: String?
    package var profileName: String?
    package var tags: [KnownTag] = []
    package var userData: [UInt8]?
    /// Nil leaves it to the image.
    package var httpTokens: MetadataOptions.Tokens?
    /// Nil launches it, and leaves it alone afterwards.
    package var state: State?

    package init(id: String) { self.id = id }

    /// Writes it down when it is new; of one that is there, tags, profile, tokens and state follow the
    /// declaration, and what it was launched with stays. Gives what its machine has to do.
    package func put(
        account: AccountID, region: Vocabulary.Region, ids: any Identifiers, at now: Timestamp,
        in draft: inout Draft
    ) throws -> MachineOrder? {
        guard let known = draft.instance(id), known.state != .terminated else {
            return try launch(account: account, region: region, ids: ids, at: now, in: &draft)
        }
        guard known.account == account, known.region == region else {
            throw AWSError.invalidParameterValue("The ID \(id) is another account's or region's.")
        }
        return try change(known, ids: ids, at: now, in: &draft)
    }

    private func launch(
        account: AccountID, region: Vocabulary.Region, ids: any Identifiers, at now: Timestamp,
        in draft: inout Draft
    ) throws -> MachineOrder? {
        let neighbourhood = Neighbourhood(draft, account: account, region: region)
        let type = try InstanceTypes.named(instanceType)
        let image = try imageID.map { try neighbourhood.image($0) } ?? ImageCatalogue.standard(region, type)
        guard type.architectures.contains(image.architecture) else {
            throw AWSError.architectureMismatch(type: type.architecture, image: image.architecture)
        }
        let spot = try LaunchSpot(in: draft, account: account, region: region, subnetID: subnetID, ids: ids)
        var instance = spot.instance(id: id, type: type, image: image, ids: ids, at: now)
        let keyPair = try keyName.map { try neighbourhood.keyPair($0) }
        instance.keyName = keyPair?.name
        instance.publicKey = keyPair?.publicKey
        instance.securityGroupIDs = try groups(for: spot.subnet, in: neighbourhood)
        instance.tags = tags
        instance.userData = try userData.flatMap { try UserData.check($0) }
        instance.creditSpecification = try Launch.credits(nil, of: type)
        instance.metadataOptions = MetadataOptions(
            for: image, preferring: draft.metadataDefaults(in: account, region: region))
        instance.metadataOptions.httpTokens = httpTokens ?? instance.metadataOptions.httpTokens
        let isStopped = state == .stopped
        instance.move(
            to: isStopped ? .stopped : .pending, because: isStopped ? .userInitiatedShutdown : .pending,
            at: now)
        try draft.putLaunched(instance, from: image, ids: ids)
        try associate(instance, ids: ids, at: now, in: &draft)
        return isStopped ? nil : .launch(MachineSpec(instance, known: draft))
    }

    /// The groups that are named, or the VPC's default one if there is one.
    private func groups(
        for subnet: KnownSubnet, in neighbourhood: Neighbourhood<Draft>
    ) throws -> [String] {
        guard securityGroupIDs.isEmpty else {
            return try securityGroupIDs.map { id in
                let group = try neighbourhood.securityGroup(id)
                guard group.vpcID == subnet.vpcID else {
                    throw AWSError.differentNetworks(group: group.id, subnet: subnet.id)
                }
                return group.id
            }
        }
        return neighbourhood.securityGroups.filter { $0.vpcID == subnet.vpcID && $0.name == "default" }
            .map(\.id)
    }

    private func change(
        _ known: KnownInstance, ids: any Identifiers, at now: Timestamp, in draft: inout Draft
    ) throws -> MachineOrder? {
        // It is on its way out and nothing of it can change any more.
        guard !known.isGone else { return nil }
        var instance = known
        instance.tags = tags
        instance.metadataOptions.httpTokens = httpTokens ?? known.metadataOptions.httpTokens
        switch (state, known.state) {
        case (.running, .stopped):
            instance.move(to: .pending, because: .pending, at: now)
            instance.launchedAt = now.wholeSecond
        case (.stopped, .running): instance.move(to: .stopping, because: .userInitiatedShutdown, at: now)
        default: break
        }
        let isChanged =
            instance.tags != known.tags || instance.metadataOptions != known.metadataOptions
            || instance.state != known.state
        if isChanged { try draft.put(instance) }
        try associate(instance, ids: ids, at: now, in: &draft)
        guard instance.state != known.state else { return nil }
        return instance.state == .stopping
            ? .stop(id) : .start(MachineSpec(instance, known: draft))
    }

    /// Ties the profile to the instance, in place of another.
    private func associate(
        _ instance: KnownInstance, ids: any Identifiers, at now: Timestamp, in draft: inout Draft
    ) throws {
        guard let profileName else { return }
        guard let profile = draft.instanceProfile(profileName, in: instance.account) else {
            throw AWSError.noSuchProfile(name: profileName)
        }
        if var current = draft.currentAssociation(ofInstance: id) {
            guard current.profileID != profile.id else { return }
            current.state = .disassociating
            current.changedAt = now
            try draft.put(current)
        }
        try draft.put(KnownAssociation(profile, with: instance, ids: ids, at: now))
    }
}

/// What a machine has to do once the books say so.
package enum MachineOrder: Sendable {
    case launch(MachineSpec), start(MachineSpec), stop(String)

    package func give(to machines: any Machines) async {
        switch self {
        case .launch(let spec): await machines.launch(spec)
        case .start(let spec): await machines.start(spec)
        case .stop(let id): await machines.stop(id)
        }
    }
}
