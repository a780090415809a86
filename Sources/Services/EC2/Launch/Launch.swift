import Service
import Vocabulary
import World

/// A launch whose every reference is found and whose every value is good: what remains is to write it
/// down.
struct Launch: Sendable {
    let input: RunInstancesRequest
    let image: KnownImage
    let type: InstanceType
    let keyPair: KnownKeyPair?
    let subnet: KnownSubnet
    let groups: [KnownSecurityGroup]
    let interfaces: LaunchInterfaces
    let profile: KnownInstanceProfile?
    let volume: LaunchVolume
    let metadataOptions: MetadataOptions
    let userData: [UInt8]?
    let tags: [String: [KnownTag]]
    let credits: String?

    init(_ input: RunInstancesRequest, in neighbourhood: Neighbourhood<some Knowing>) throws {
        try input.refuseUnsupported()
        try LaunchNetwork.check(input)
        guard let imageID = input.imageId, !imageID.isEmpty else {
            throw AWSError.missingParameter("ImageId")
        }
        let typeName = input.instanceType ?? "m1.small"
        guard let type = InstanceTypes.all[typeName] else { throw AWSError.invalidInstanceType(typeName) }
        tags = try TagRules.tags(input.tagSpecifications, for: ["instance", "volume", "network-interface"])
        userData = try UserData.decode(input.userData)
        if let behavior = input.instanceInitiatedShutdownBehavior, behavior != "stop", behavior != "terminate"
        {
            throw AWSError.invalidParameterValue(
                "Invalid value '\(behavior)' for InstanceInitiatedShutdownBehavior.")
        }
        image = try neighbourhood.image(imageID)
        guard image.architecture == type.architecture else {
            throw AWSError.architectureMismatch(type: type.architecture, image: image.architecture)
        }
        keyPair = try input.keyName.flatMap { $0.isEmpty ? nil : $0 }.map { try neighbourhood.keyPair($0) }
        let network = LaunchNetwork(input)
        subnet = try network.subnet(in: neighbourhood)
        groups = try network.groups(for: subnet, in: neighbourhood)
        interfaces = try LaunchInterfaces(
            input, subnet: subnet, groups: groups, tags: tags["network-interface"] ?? [])
        profile = try input.iamInstanceProfile.map { try neighbourhood.instanceProfile($0) }
        volume = try LaunchVolume(input.blockDeviceMappings, for: image)
        var options = MetadataOptions(for: image)
        let wanted = input.metadataOptions
        try options.apply(
            tokens: wanted?.httpTokens, hopLimit: wanted?.httpPutResponseHopLimit,
            endpoint: wanted?.httpEndpoint,
            ipv6: wanted?.httpProtocolIpv6, instanceTags: wanted?.instanceMetadataTags)
        metadataOptions = options
        if options.instanceTags == .enabled { try TagRules.checkForMetadata(tags["instance"] ?? []) }
        credits = try Self.credits(input.creditSpecification?.cpuCredits, of: type)
        self.input = input
        self.type = type
    }

    static func credits(_ asked: String?, of type: InstanceType) throws -> String? {
        guard type.isBurstable else {
            guard asked == nil else {
                throw AWSError.invalidParameterValue(
                    "The instance type '\(type.name)' does not support credit specification")
            }
            return nil
        }
        guard let asked else { return type.defaultCredits }
        guard asked == "standard" || asked == "unlimited" else {
            throw AWSError.invalidValue(asked, for: "CpuCredits")
        }
        return asked
    }

    /// Writes down so many instances with their interfaces, and their association with the profile.
    func instances(
        _ count: Int, digest: String?, call: AuthorizedCall, in draft: inout Draft
    ) throws -> [KnownInstance] {
        let reservationID = "r-0\(call.ids.hex(16))"
        return try (0..<count).map { index in
            let interfaces = try interfaces.next(in: draft, call: call)
            guard let primary = interfaces.first?.known else { throw AWSError.subnetIsFull(subnet.id) }
            var instance = instance(
                at: primary, index: index, reservationID: reservationID, digest: digest, call: call)
            instance.assignsPublicIPv4 = self.interfaces.assignsPublicIPv4
            try instance.takePublicAddress(in: draft, ids: call.ids)
            try LaunchInterfaces.put(instance, with: interfaces, call: call, in: &draft)
            if let profile {
                try draft.put(KnownAssociation(profile, with: instance, ids: call.ids, at: call.now))
            }
            return instance
        }
    }

    private func instance(
        at interface: KnownNetworkInterface, index: Int, reservationID: String, digest: String?,
        call: AuthorizedCall
    ) -> KnownInstance {
        let ids = call.ids
        var instance = KnownInstance(
            id: "i-0\(ids.hex(16))", account: call.account, region: call.region,
            availabilityZone: subnet.availabilityZone, reservationID: reservationID, imageID: image.id,
            instanceType: type.name, architecture: image.architecture, vpcID: subnet.vpcID,
            subnetID: subnet.id, networkInterfaceID: interface.id,
            networkAttachmentID: "eni-attach-0\(ids.hex(16))", privateIPv4: interface.privateIPv4,
            macAddress: interface.macAddress, rootDeviceName: image.rootDeviceName,
            rootVolumeID: "vol-0\(ids.hex(16))", rootVolumeGiB: volume.gibibytes,
            launchedAt: call.now.wholeSecond)
        instance.launchIndex = index
        instance.keyName = keyPair?.name
        instance.securityGroupIDs = interface.securityGroupIDs
        instance.clientToken = input.clientToken
        instance.clientTokenDigest = digest
        instance.userData = userData
        instance.tags = tags["instance"] ?? []
        instance.rootVolumeType = volume.type
        instance.rootVolumeTags = tags["volume"] ?? []
        instance.networkInterfaceTags = interface.tags
        instance.metadataOptions = metadataOptions
        instance.disableAPITermination = input.disableApiTermination ?? false
        instance.disableAPIStop = input.disableApiStop ?? false
        instance.shutdownBehavior = input.instanceInitiatedShutdownBehavior ?? "stop"
        instance.monitoring = input.monitoring?.enabled ?? false
        instance.ebsOptimized = input.ebsOptimized ?? false
        instance.creditSpecification = credits
        instance.transition = .pending
        return instance
    }
}

extension AWSError {
    static func architectureMismatch(type: String, image: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "The architecture '\(type)' of the specified instance type does not match the architecture '\(image)' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type or AMI."
        )
    }
}
