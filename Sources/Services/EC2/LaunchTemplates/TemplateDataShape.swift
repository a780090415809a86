import World

extension ResponseLaunchTemplateData {
    /// The data as EC2 shows it: what was said, and nothing else.
    init(_ data: KnownTemplateData) {
        self.init(
            kernelId: data.kernelID, ebsOptimized: data.ebsOptimized,
            iamInstanceProfile: data.profile.map { .init(arn: $0.arn, name: $0.name) },
            blockDeviceMappings: data.blockDevices?.map { LaunchTemplateBlockDeviceMapping($0) },
            networkInterfaces: data.interfaces?.map {
                LaunchTemplateInstanceNetworkInterfaceSpecification($0)
            },
            imageId: data.imageID, instanceType: data.instanceType, keyName: data.keyName,
            monitoring: data.monitoring.map { .init(enabled: $0) },
            placement: data.placement.map { LaunchTemplatePlacement($0) }, ramDiskId: data.ramDiskID,
            disableApiTermination: data.disableAPITermination,
            instanceInitiatedShutdownBehavior: data.shutdownBehavior, userData: data.userData,
            tagSpecifications: data.tags?.map {
                .init(resourceType: $0.resourceType, tags: $0.tags.map { Tag($0) })
            },
            securityGroupIds: data.securityGroupIDs, securityGroups: data.securityGroups,
            creditSpecification: data.cpuCredits.map { .init(cpuCredits: $0) },
            cpuOptions: data.cpu.map {
                .init(
                    coreCount: $0.cores, threadsPerCore: $0.threadsPerCore, amdSevSnp: $0.amdSevSnp,
                    nestedVirtualization: $0.nestedVirtualization)
            },
            capacityReservationSpecification: data.capacityReservation.map {
                LaunchTemplateCapacityReservationSpecificationResponse($0)
            },
            hibernationOptions: data.hibernation.map { .init(configured: $0) },
            metadataOptions: data.metadata.map { LaunchTemplateInstanceMetadataOptions($0) },
            enclaveOptions: data.enclave.map { .init(enabled: $0) },
            privateDnsNameOptions: data.privateDNSName.map {
                .init(
                    hostnameType: $0.hostnameType, enableResourceNameDnsARecord: $0.answersA,
                    enableResourceNameDnsAAAARecord: $0.answersAAAA)
            },
            maintenanceOptions: data.autoRecovery.map { .init(autoRecovery: $0) },
            disableApiStop: data.disableAPIStop,
            networkPerformanceOptions: data.bandwidthWeighting.map { .init(bandwidthWeighting: $0) })
    }
}

extension LaunchTemplateBlockDeviceMapping {
    fileprivate init(_ device: KnownTemplateData.BlockDevice) {
        self.init(
            deviceName: device.device, virtualName: device.virtualName,
            ebs: device.volume.map { volume in
                LaunchTemplateEbsBlockDevice(
                    encrypted: volume.encrypted, deleteOnTermination: volume.deleteOnTermination,
                    iops: volume.iops, kmsKeyId: volume.kmsKeyID, snapshotId: volume.snapshotID,
                    volumeSize: volume.size, volumeType: volume.type, throughput: volume.throughput,
                    volumeInitializationRate: volume.initializationRate)
            }, noDevice: device.noDevice)
    }
}

extension LaunchTemplateInstanceNetworkInterfaceSpecification {
    fileprivate init(_ interface: KnownTemplateData.Interface) {
        self.init(
            associateCarrierIpAddress: interface.associateCarrierAddress,
            associatePublicIpAddress: interface.associatePublicAddress,
            deleteOnTermination: interface.deleteOnTermination, description: interface.description,
            deviceIndex: interface.deviceIndex, groups: interface.groups, interfaceType: interface.type,
            ipv6AddressCount: interface.ipv6AddressCount,
            networkInterfaceId: interface.networkInterfaceID, privateIpAddress: interface.privateAddress,
            privateIpAddresses: interface.privateAddresses?.map { PrivateIpAddressSpecification($0) },
            secondaryPrivateIpAddressCount: interface.secondaryAddressCount, subnetId: interface.subnetID,
            networkCardIndex: interface.networkCardIndex)
    }
}

extension PrivateIpAddressSpecification {
    init(_ address: KnownTemplateData.Interface.PrivateAddress) {
        self.init(primary: address.isPrimary, privateIpAddress: address.address)
    }
}

extension LaunchTemplatePlacement {
    fileprivate init(_ placement: KnownTemplateData.Placement) {
        self.init(
            availabilityZone: placement.availabilityZone, availabilityZoneId: placement.availabilityZoneID,
            affinity: placement.affinity, groupName: placement.groupName, hostId: placement.hostID,
            tenancy: placement.tenancy, spreadDomain: placement.spreadDomain,
            hostResourceGroupArn: placement.hostResourceGroupARN,
            partitionNumber: placement.partitionNumber, groupId: placement.groupID)
    }
}

extension LaunchTemplateCapacityReservationSpecificationResponse {
    fileprivate init(_ specification: KnownTemplateData.CapacityReservation) {
        let hasTarget = specification.targetID != nil || specification.targetGroupARN != nil
        self.init(
            capacityReservationPreference: specification.preference,
            capacityReservationTarget: hasTarget
                ? CapacityReservationTargetResponse(
                    capacityReservationId: specification.targetID,
                    capacityReservationResourceGroupArn: specification.targetGroupARN) : nil)
    }
}

extension LaunchTemplateInstanceMetadataOptions {
    fileprivate init(_ options: KnownTemplateData.Metadata) {
        self.init(
            httpTokens: options.httpTokens, httpPutResponseHopLimit: options.hopLimit,
            httpEndpoint: options.httpEndpoint, httpProtocolIpv6: options.httpProtocolIPv6,
            instanceMetadataTags: options.instanceTags)
    }
}
