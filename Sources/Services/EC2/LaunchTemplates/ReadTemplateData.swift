import Service
import World

extension KnownTemplateData {
    /// What a request says, as it says it: EC2 looks at most of it when something is launched.
    init(_ data: RequestLaunchTemplateData) throws {
        self.init()
        try data.refuseUnsupported()
        kernelID = data.kernelId
        ramDiskID = data.ramDiskId
        ebsOptimized = data.ebsOptimized
        profile = data.iamInstanceProfile.map { Profile(arn: $0.arn, name: $0.name) }
        blockDevices = data.blockDeviceMappings?.map { BlockDevice($0) }
        interfaces = data.networkInterfaces?.map { Interface($0) }
        imageID = data.imageId
        instanceType = data.instanceType
        keyName = data.keyName
        monitoring = data.monitoring?.enabled
        placement = data.placement.map { Placement($0) }
        disableAPITermination = data.disableApiTermination
        disableAPIStop = data.disableApiStop
        shutdownBehavior = data.instanceInitiatedShutdownBehavior
        _ = try UserData.decode(data.userData)
        userData = data.userData
        tags = data.tagSpecifications?.map {
            Tags(resourceType: $0.resourceType, tags: TagRules.known($0.tags))
        }
        securityGroupIDs = data.securityGroupIds
        securityGroups = data.securityGroups
        cpuCredits = data.creditSpecification?.cpuCredits
        cpu = data.cpuOptions.map { CPU($0) }
        capacityReservation = data.capacityReservationSpecification.map { CapacityReservation($0) }
        hibernation = data.hibernationOptions?.configured
        metadata = data.metadataOptions.map { Metadata($0) }
        enclave = data.enclaveOptions?.enabled
        privateDNSName = data.privateDnsNameOptions.map { PrivateDNSName($0) }
        autoRecovery = data.maintenanceOptions?.autoRecovery
        bandwidthWeighting = data.networkPerformanceOptions?.bandwidthWeighting
        for specification in tags ?? [] { try TagRules.check(specification.tags) }
    }
}

extension RequestLaunchTemplateData {
    /// What no launch here could do anything with.
    fileprivate func refuseUnsupported() throws {
        try AWSError.refuse(
            [
                ("ElasticGpuSpecifications", elasticGpuSpecifications?.isEmpty == false),
                ("ElasticInferenceAccelerators", elasticInferenceAccelerators?.isEmpty == false),
                ("InstanceMarketOptions", instanceMarketOptions != nil),
                ("InstanceRequirements", instanceRequirements != nil),
                ("LicenseSpecifications", licenseSpecifications?.isEmpty == false),
                ("Operator", `operator` != nil),
                ("SecondaryInterfaces", secondaryInterfaces?.isEmpty == false),
            ], of: "LaunchTemplateData")
        for interface in networkInterfaces ?? [] { try interface.refuseUnsupported() }
    }
}

extension LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
    fileprivate func refuseUnsupported() throws {
        try AWSError.refuse(
            [
                ("ConnectionTrackingSpecification", connectionTrackingSpecification != nil),
                ("EnaQueueCount", enaQueueCount != nil),
                ("EnaSrdSpecification", enaSrdSpecification != nil),
                ("Ipv4Prefixes", ipv4Prefixes?.isEmpty == false || (ipv4PrefixCount ?? 0) != 0),
                ("Ipv6Addresses", ipv6Addresses?.isEmpty == false),
                ("Ipv6Prefixes", ipv6Prefixes?.isEmpty == false || (ipv6PrefixCount ?? 0) != 0),
                ("PrimaryIpv6", primaryIpv6 == true),
            ], of: "NetworkInterface")
    }
}

extension KnownTemplateData.BlockDevice {
    fileprivate init(_ mapping: LaunchTemplateBlockDeviceMappingRequest) {
        self.init()
        device = mapping.deviceName
        virtualName = mapping.virtualName
        noDevice = mapping.noDevice
        guard let ebs = mapping.ebs else { return }
        var volume = Volume()
        volume.encrypted = ebs.encrypted
        volume.deleteOnTermination = ebs.deleteOnTermination
        volume.iops = ebs.iops
        volume.kmsKeyID = ebs.kmsKeyId
        volume.snapshotID = ebs.snapshotId
        volume.size = ebs.volumeSize
        volume.type = ebs.volumeType
        volume.throughput = ebs.throughput
        volume.initializationRate = ebs.volumeInitializationRate
        self.volume = volume
    }
}

extension KnownTemplateData.Interface {
    fileprivate init(_ interface: LaunchTemplateInstanceNetworkInterfaceSpecificationRequest) {
        self.init()
        associateCarrierAddress = interface.associateCarrierIpAddress
        associatePublicAddress = interface.associatePublicIpAddress
        deleteOnTermination = interface.deleteOnTermination
        description = interface.description
        deviceIndex = interface.deviceIndex
        groups = interface.groups
        type = interface.interfaceType
        ipv6AddressCount = interface.ipv6AddressCount
        networkInterfaceID = interface.networkInterfaceId
        privateAddress = interface.privateIpAddress
        privateAddresses = interface.privateIpAddresses?.map {
            PrivateAddress(address: $0.privateIpAddress, isPrimary: $0.primary)
        }
        secondaryAddressCount = interface.secondaryPrivateIpAddressCount
        subnetID = interface.subnetId
        networkCardIndex = interface.networkCardIndex
    }
}

extension KnownTemplateData.Placement {
    fileprivate init(_ placement: LaunchTemplatePlacementRequest) {
        self.init()
        availabilityZone = placement.availabilityZone
        availabilityZoneID = placement.availabilityZoneId
        affinity = placement.affinity
        groupName = placement.groupName
        hostID = placement.hostId
        tenancy = placement.tenancy
        spreadDomain = placement.spreadDomain
        hostResourceGroupARN = placement.hostResourceGroupArn
        partitionNumber = placement.partitionNumber
        groupID = placement.groupId
    }
}

extension KnownTemplateData.CPU {
    fileprivate init(_ options: LaunchTemplateCpuOptionsRequest) {
        self.init()
        cores = options.coreCount
        threadsPerCore = options.threadsPerCore
        amdSevSnp = options.amdSevSnp
        nestedVirtualization = options.nestedVirtualization
    }
}

extension KnownTemplateData.CapacityReservation {
    fileprivate init(_ specification: LaunchTemplateCapacityReservationSpecificationRequest) {
        self.init()
        preference = specification.capacityReservationPreference
        targetID = specification.capacityReservationTarget?.capacityReservationId
        targetGroupARN = specification.capacityReservationTarget?.capacityReservationResourceGroupArn
    }
}

extension KnownTemplateData.Metadata {
    fileprivate init(_ options: LaunchTemplateInstanceMetadataOptionsRequest) {
        self.init()
        httpTokens = options.httpTokens
        hopLimit = options.httpPutResponseHopLimit
        httpEndpoint = options.httpEndpoint
        httpProtocolIPv6 = options.httpProtocolIpv6
        instanceTags = options.instanceMetadataTags
    }
}

extension KnownTemplateData.PrivateDNSName {
    fileprivate init(_ options: LaunchTemplatePrivateDnsNameOptionsRequest) {
        self.init()
        hostnameType = options.hostnameType
        answersA = options.enableResourceNameDnsARecord
        answersAAAA = options.enableResourceNameDnsAAAARecord
    }
}
