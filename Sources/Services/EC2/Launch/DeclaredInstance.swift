import Service
import Vocabulary
import World

/// An instance of a starting state: it has the identifier that was declared, and a machine like any other.
package struct DeclaredInstance: Sendable {
    package var id: String
    package var imageID: String?
    package var instanceType = "t3.micro"
    package var subnetID: String?
    package var securityGroupIDs: [String] = []
    package var keyName: String?
    package var profileName: String?
    package var tags: [KnownTag] = []
    package var userData: [UInt8]?
    package var requiresTokens = false

    package init(id: String) { self.id = id }

    /// Writes it down as pending when it is new, and gives what to order of the machines; of one that is
    /// there only the tags follow the declaration.
    package func put(
        account: AccountID, region: Vocabulary.Region, ids: any Identifiers, settings: InstanceSettings,
        at now: Timestamp, in draft: inout Draft
    ) throws -> MachineSpec? {
        if var known = draft.instance(id), known.state != .terminated {
            guard known.tags != tags else { return nil }
            known.tags = tags
            try draft.put(known)
            return nil
        }
        let neighbourhood = Neighbourhood(draft, account: account, region: region)
        guard let type = InstanceTypes.all[instanceType] else {
            throw AWSError.invalidInstanceType(instanceType)
        }
        let image = try imageID.map { try neighbourhood.image($0) } ?? ImageCatalogue.standard(region, type)
        let spot = try LaunchSpot(in: draft, account: account, region: region, subnetID: subnetID, ids: ids)
        var instance = spot.instance(id: id, type: type, image: image, ids: ids, at: now)
        instance.keyName = try keyName.map { try neighbourhood.keyPair($0).name }
        for group in securityGroupIDs {
            instance.securityGroupIDs.append(try neighbourhood.securityGroup(group).id)
        }
        instance.tags = tags
        instance.userData = userData
        instance.metadataOptions = MetadataOptions(for: image)
        if requiresTokens { instance.metadataOptions.httpTokens = .required }
        instance.transition = .pending
        try draft.put(instance)
        if let profileName {
            guard let profile = draft.instanceProfile(profileName, in: account) else {
                throw AWSError.invalidParameterValue("there is no instance profile \(profileName)")
            }
            try draft.put(KnownAssociation(profile, with: instance, ids: ids, at: now))
        }
        return MachineSpec(instance, known: draft, settings: settings)
    }
}
