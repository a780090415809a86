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
    let interfaces: LaunchInterfaces
    let profile: KnownInstanceProfile?
    let volumes: [LaunchVolume]
    let metadataOptions: MetadataOptions
    let userData: [UInt8]?
    let tags: [String: [KnownTag]]
    /// What EC2 itself writes on instances of a launch template.
    let templateTags: [KnownTag]
    let credits: String?
    let cpuOptions: KnownCPUOptions?
    let privateDNSNameOptions: KnownPrivateDNSNameOptions

    /// `input` is what the request and the launch template say together.
    init(
        _ input: RunInstancesRequest, from template: TemplateVersion?, call: AuthorizedCall, in draft: Draft
    ) throws {
        let neighbourhood = call.neighbourhood(draft)
        try input.refuseUnsupported()
        try LaunchNetwork.check(input)
        guard let imageID = input.imageId, !imageID.isEmpty else {
            throw AWSError.missingParameter("ImageId")
        }
        let type = try InstanceTypes.named(input.instanceType ?? "m1.small")
        tags = try TagRules.tags(input.tagSpecifications, for: ["instance", "volume", "network-interface"])
        userData = try UserData.decode(input.userData)
        if let behavior = input.instanceInitiatedShutdownBehavior, behavior != "stop", behavior != "terminate"
        {
            throw AWSError.invalidParameterValue(
                "Invalid value '\(behavior)' for InstanceInitiatedShutdownBehavior.")
        }
        image = try neighbourhood.image(imageID)
        guard type.architectures.contains(image.architecture) else {
            throw AWSError.architectureMismatch(type: type.architecture, image: image.architecture)
        }
        keyPair = try input.keyName.flatMap { $0.isEmpty ? nil : $0 }.map { try neighbourhood.keyPair($0) }
        interfaces = try LaunchInterfaces(
            LaunchNetwork(input), count: input.maxCount, of: type, tags: tags["network-interface"] ?? [],
            in: neighbourhood)
        let zones = InstanceTypes.zones(of: type, in: neighbourhood.region)
        guard zones.contains(interfaces.subnet.availabilityZone) else {
            throw AWSError.notOffered(type.name, in: interfaces.subnet.availabilityZone, but: zones)
        }
        profile = try input.iamInstanceProfile.map { try call.instanceProfile($0, in: draft) }
        volumes = try LaunchVolumes(input.blockDeviceMappings, for: image).all
        try type.check(volumes: volumes.count)
        let defaults = draft.metadataDefaults(in: call.account, region: call.region)
        var options = MetadataOptions(for: image, preferring: defaults)
        let wanted = input.metadataOptions
        try options.apply(
            tokens: wanted?.httpTokens, hopLimit: wanted?.httpPutResponseHopLimit,
            endpoint: wanted?.httpEndpoint,
            ipv6: wanted?.httpProtocolIpv6, instanceTags: wanted?.instanceMetadataTags)
        try options.check(against: defaults)
        metadataOptions = options
        if options.instanceTags == .enabled { try TagRules.checkForMetadata(tags["instance"] ?? []) }
        credits = try Self.credits(input.creditSpecification?.cpuCredits, of: type)
        try MaintenanceOption.check(input.maintenanceOptions?.autoRecovery, "AutoRecovery")
        cpuOptions = try Self.cpuOptions(input.cpuOptions, of: type)
        let names = input.privateDnsNameOptions
        privateDNSNameOptions = try interfaces.subnet.privateDNSNameOptions.changed(
            hostnameType: names?.hostnameType, answersA: names?.enableResourceNameDnsARecord,
            answersAAAA: names?.enableResourceNameDnsAAAARecord)
        self.input = input
        templateTags = template?.instanceTags ?? []
        self.type = type
    }

    /// Writes down so many instances with their interfaces and volumes, and their association with the profile.
    func instances(
        _ count: Int, digest: String?, call: AuthorizedCall, in draft: inout Draft
    ) throws -> [KnownInstance] {
        let reservationID = "r-0\(call.ids.hex(16))"
        return try (0..<count).map { index in
            let interfaces = try interfaces.next(in: draft, call: call)
            guard let primary = interfaces.first?.known else {
                throw AWSError.subnetIsFull(self.interfaces.subnet.id)
            }
            var instance = instance(
                at: primary, index: index, reservationID: reservationID, digest: digest, call: call)
            instance.assignsPublicIPv4 = self.interfaces.assignsPublicIPv4
            try instance.takePublicAddress(in: draft, ids: call.ids)
            try LaunchInterfaces.put(instance, with: interfaces, call: call, in: &draft)
            for volume in instance.volumes(volumes, tags: tags["volume"] ?? [], ids: call.ids) {
                try draft.put(volume)
            }
            if let profile {
                try draft.put(KnownAssociation(profile, with: instance, ids: call.ids, at: call.now))
            }
            // Its interfaces may have become facts of their own.
            return draft.instance(instance.id) ?? instance
        }
    }

    private func instance(
        at interface: KnownNetworkInterface, index: Int, reservationID: String, digest: String?,
        call: AuthorizedCall
    ) -> KnownInstance {
        let ids = call.ids
        let subnet = interfaces.subnet
        var instance = KnownInstance(
            id: "i-0\(ids.hex(16))", account: call.account, region: call.region,
            availabilityZone: subnet.availabilityZone, reservationID: reservationID, imageID: image.id,
            instanceType: type.name, architecture: image.architecture, vpcID: subnet.vpcID,
            subnetID: subnet.id, networkInterfaceID: interface.id,
            networkAttachmentID: "eni-attach-0\(ids.hex(16))", privateIPv4: interface.privateIPv4,
            macAddress: interface.macAddress, rootDeviceName: image.rootDeviceName,
            rootVolumeID: "vol-0\(ids.hex(16))",
            launchedAt: call.now.wholeSecond)
        instance.launchIndex = index
        instance.keyName = keyPair?.name
        instance.publicKey = keyPair?.publicKey
        instance.securityGroupIDs = interface.securityGroupIDs
        instance.clientToken = input.clientToken
        instance.clientTokenDigest = digest
        instance.userData = userData
        instance.tags = (tags["instance"] ?? []) + templateTags
        instance.networkInterfaceTags = interface.tags
        instance.metadataOptions = metadataOptions
        instance.disableAPITermination = input.disableApiTermination ?? false
        instance.disableAPIStop = input.disableApiStop ?? false
        instance.shutdownBehavior = input.instanceInitiatedShutdownBehavior ?? "stop"
        instance.monitoring = input.monitoring?.enabled ?? false
        instance.ebsOptimized = input.ebsOptimized ?? false
        instance.creditSpecification = credits
        instance.cpuOptions = cpuOptions
        instance.autoRecovery = input.maintenanceOptions?.autoRecovery
        instance.privateDNSNameOptions = privateDNSNameOptions
        instance.capacityReservationPreference =
            input.capacityReservationSpecification?.capacityReservationPreference
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
