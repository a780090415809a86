import World

extension RunInstancesRequest {
    /// The request with what a launch template says wherever the request says nothing: a parameter of the
    /// request comes before the template's; devices, interfaces, tags and metadata options one by one.
    /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/launch-instances-from-launch-template.html
    func merged(with data: KnownTemplateData) -> RunInstancesRequest {
        var merged = self
        merged.imageId = imageId ?? data.imageID
        merged.instanceType = instanceType ?? data.instanceType
        merged.kernelId = kernelId ?? data.kernelID
        merged.ramdiskId = ramdiskId ?? data.ramDiskID
        merged.keyName = keyName ?? data.keyName
        merged.userData = userData ?? data.userData
        merged.ebsOptimized = ebsOptimized ?? data.ebsOptimized
        merged.monitoring = monitoring ?? data.monitoring.map { .init(enabled: $0) }
        merged.disableApiTermination = disableApiTermination ?? data.disableAPITermination
        merged.disableApiStop = disableApiStop ?? data.disableAPIStop
        merged.instanceInitiatedShutdownBehavior =
            instanceInitiatedShutdownBehavior ?? data.shutdownBehavior
        merged.iamInstanceProfile =
            iamInstanceProfile ?? data.profile.map { .init(arn: $0.arn, name: $0.name) }
        merged.placement = placement ?? data.placement.map { Placement($0) }
        merged.creditSpecification =
            creditSpecification ?? data.cpuCredits.map { .init(cpuCredits: $0) }
        merged.cpuOptions =
            cpuOptions
            ?? data.cpu.map {
                .init(
                    coreCount: $0.cores, threadsPerCore: $0.threadsPerCore, amdSevSnp: $0.amdSevSnp,
                    nestedVirtualization: $0.nestedVirtualization)
            }
        merged.capacityReservationSpecification =
            capacityReservationSpecification
            ?? data.capacityReservation.map { CapacityReservationSpecification($0) }
        merged.hibernationOptions = hibernationOptions ?? data.hibernation.map { .init(configured: $0) }
        merged.enclaveOptions = enclaveOptions ?? data.enclave.map { .init(enabled: $0) }
        merged.privateDnsNameOptions =
            privateDnsNameOptions
            ?? data.privateDNSName.map {
                .init(
                    hostnameType: $0.hostnameType, enableResourceNameDnsARecord: $0.answersA,
                    enableResourceNameDnsAAAARecord: $0.answersAAAA)
            }
        merged.maintenanceOptions =
            maintenanceOptions ?? data.autoRecovery.map { .init(autoRecovery: $0) }
        merged.networkPerformanceOptions =
            networkPerformanceOptions ?? data.bandwidthWeighting.map { .init(bandwidthWeighting: $0) }
        merged.metadataOptions = metadata(with: data.metadata)
        merged.blockDeviceMappings = devices(with: data.blockDevices)
        merged.tagSpecifications = tags(with: data.tags)
        mergeNetwork(of: data, into: &merged)
        return merged
    }

    private func metadata(with template: KnownTemplateData.Metadata?) -> InstanceMetadataOptionsRequest? {
        guard let template else { return metadataOptions }
        return InstanceMetadataOptionsRequest(
            httpTokens: metadataOptions?.httpTokens ?? template.httpTokens,
            httpPutResponseHopLimit: metadataOptions?.httpPutResponseHopLimit ?? template.hopLimit,
            httpEndpoint: metadataOptions?.httpEndpoint ?? template.httpEndpoint,
            httpProtocolIpv6: metadataOptions?.httpProtocolIpv6 ?? template.httpProtocolIPv6,
            instanceMetadataTags: metadataOptions?.instanceMetadataTags ?? template.instanceTags)
    }

    private func devices(with template: [KnownTemplateData.BlockDevice]?) -> [BlockDeviceMapping]? {
        let own = blockDeviceMappings ?? []
        let added = (template ?? []).filter { device in
            !own.contains { $0.deviceName == device.device }
        }
        return own.isEmpty && added.isEmpty ? nil : own + added.map { BlockDeviceMapping($0) }
    }

    /// The tags of both; where both name a key the request's value counts.
    private func tags(with template: [KnownTemplateData.Tags]?) -> [TagSpecification]? {
        var result = tagSpecifications ?? []
        for specification in template ?? [] {
            let added = specification.tags.map { Tag($0) }
            if let place = result.firstIndex(where: { $0.resourceType == specification.resourceType }) {
                let own = result[place].tags ?? []
                result[place].tags = own + added.filter { tag in !own.contains { $0.key == tag.key } }
            } else {
                result.append(TagSpecification(resourceType: specification.resourceType, tags: added))
            }
        }
        return result.isEmpty ? nil : result
    }

    /// Interfaces one by one, by their index. Where the request names groups, or an interface that has its own, the
    /// template's count no more.
    private func mergeNetwork(of data: KnownTemplateData, into merged: inout RunInstancesRequest) {
        let own = networkInterfaces ?? []
        let added = (data.interfaces ?? []).filter { interface in
            !own.contains { $0.place == interface.deviceIndex ?? 0 }
        }
        merged.networkInterfaces =
            own.isEmpty && added.isEmpty
            ? nil : own + added.map { InstanceNetworkInterfaceSpecification($0) }
        guard own.isEmpty else { return }
        let namesGroups = securityGroupIds?.isEmpty == false || securityGroups?.isEmpty == false
        if !namesGroups {
            merged.securityGroupIds = data.securityGroupIDs
            merged.securityGroups = data.securityGroups
        }
    }
}

extension Placement {
    fileprivate init(_ placement: KnownTemplateData.Placement) {
        self.init(
            availabilityZoneId: placement.availabilityZoneID, affinity: placement.affinity,
            groupName: placement.groupName, partitionNumber: placement.partitionNumber,
            hostId: placement.hostID, tenancy: placement.tenancy, spreadDomain: placement.spreadDomain,
            hostResourceGroupArn: placement.hostResourceGroupARN, groupId: placement.groupID,
            availabilityZone: placement.availabilityZone)
    }
}

extension CapacityReservationSpecification {
    fileprivate init(_ specification: KnownTemplateData.CapacityReservation) {
        let hasTarget = specification.targetID != nil || specification.targetGroupARN != nil
        self.init(
            capacityReservationPreference: specification.preference,
            capacityReservationTarget: hasTarget
                ? CapacityReservationTarget(
                    capacityReservationId: specification.targetID,
                    capacityReservationResourceGroupArn: specification.targetGroupARN) : nil)
    }
}

extension BlockDeviceMapping {
    fileprivate init(_ device: KnownTemplateData.BlockDevice) {
        self.init(
            ebs: device.volume.map { volume in
                EbsBlockDevice(
                    deleteOnTermination: volume.deleteOnTermination, iops: volume.iops,
                    snapshotId: volume.snapshotID, volumeSize: volume.size, volumeType: volume.type,
                    kmsKeyId: volume.kmsKeyID, throughput: volume.throughput, encrypted: volume.encrypted,
                    volumeInitializationRate: volume.initializationRate)
            }, noDevice: device.noDevice, deviceName: device.device, virtualName: device.virtualName)
    }
}

extension InstanceNetworkInterfaceSpecification {
    fileprivate init(_ interface: KnownTemplateData.Interface) {
        self.init(
            associatePublicIpAddress: interface.associatePublicAddress,
            deleteOnTermination: interface.deleteOnTermination, description: interface.description,
            deviceIndex: interface.deviceIndex, groups: interface.groups,
            ipv6AddressCount: interface.ipv6AddressCount,
            networkInterfaceId: interface.networkInterfaceID, privateIpAddress: interface.privateAddress,
            privateIpAddresses: interface.privateAddresses?.map { PrivateIpAddressSpecification($0) },
            secondaryPrivateIpAddressCount: interface.secondaryAddressCount, subnetId: interface.subnetID,
            associateCarrierIpAddress: interface.associateCarrierAddress, interfaceType: interface.type,
            networkCardIndex: interface.networkCardIndex)
    }
}
