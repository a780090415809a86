import Service
import Vocabulary
import World

extension Reservation {
    /// The instances of one launch.
    init(_ instances: [KnownInstance], in neighbourhood: Neighbourhood<some Knowing>) {
        self.init(
            reservationId: instances.first?.reservationID, ownerId: neighbourhood.account.description,
            groups: [],
            instances: instances.map { Instance($0, in: neighbourhood) })
    }
}

extension Instance {
    /// The instance as EC2 describes it. Of a terminated one little is left.
    init(_ instance: KnownInstance, in neighbourhood: Neighbourhood<some Knowing>) {
        let isTerminated = instance.state == .terminated
        let groups = isTerminated ? [] : neighbourhood.groups(of: instance)
        let interfaces = neighbourhood.interfaces(of: instance)
        let open = interfaces.first?.publicAddress(on: instance.privateIPv4)
        let association = neighbourhood.known.currentAssociation(ofInstance: instance.id)
        let type = InstanceTypes.all[instance.instanceType]
        let options = instance.metadataOptions
        let dnsOptions = instance.privateDNSNameOptions ?? KnownPrivateDNSNameOptions()
        let privateDNSName = isTerminated ? "" : instance.privateDNSName
        self.init(
            architecture: instance.architecture,
            blockDeviceMappings: isTerminated
                ? []
                : neighbourhood.known.volumes(of: instance).compactMap { InstanceBlockDeviceMapping($0) },
            clientToken: instance.clientToken ?? "", ebsOptimized: instance.ebsOptimized, enaSupport: true,
            hypervisor: "xen",
            iamInstanceProfile: association.map {
                IamInstanceProfile(arn: $0.profileARN, id: $0.profileID.rawValue)
            },
            networkInterfaces: interfaces.map { InstanceNetworkInterface($0) },
            rootDeviceName: instance.rootDeviceName, rootDeviceType: "ebs", securityGroups: groups,
            sourceDestCheck: isTerminated ? nil : instance.sourceDestCheck,
            stateReason: instance.transition.map { StateReason(code: $0.code, message: $0.message) },
            tags: instance.tags.isEmpty ? nil : instance.tags.map { Tag($0) }, virtualizationType: "hvm",
            cpuOptions: type.map {
                CpuOptions(
                    coreCount: instance.cpuOptions?.cores ?? $0.cores,
                    threadsPerCore: instance.cpuOptions?.threadsPerCore ?? $0.threadsPerCore)
            },
            capacityReservationSpecification: CapacityReservationSpecificationResponse(
                capacityReservationPreference: instance.capacityReservationPreference ?? "open"),
            hibernationOptions: HibernationOptions(configured: false),
            metadataOptions: InstanceMetadataOptionsResponse(
                options, state: instance.metadataOptionsState),
            enclaveOptions: EnclaveOptions(enabled: false), bootMode: nil,
            platformDetails: "Linux/UNIX", usageOperation: "RunInstances",
            usageOperationUpdateTime: instance.createdAt,
            privateDnsNameOptions: PrivateDnsNameOptionsResponse(
                hostnameType: dnsOptions.hostnameType, enableResourceNameDnsARecord: dnsOptions.answersA,
                enableResourceNameDnsAAAARecord: dnsOptions.answersAAAA),
            maintenanceOptions: InstanceMaintenanceOptions(
                autoRecovery: instance.autoRecovery ?? "default",
                rebootMigration: instance.rebootMigration ?? "default"),
            currentInstanceBootMode: "legacy-bios", instanceId: instance.id, imageId: instance.imageID,
            state: InstanceState(instance.state), privateDnsName: privateDNSName,
            publicDnsName: open?.dnsName ?? "",
            stateTransitionReason: instance.transition?.reason(at: instance.transitionedAt) ?? "",
            keyName: instance.keyName, amiLaunchIndex: instance.launchIndex, productCodes: [],
            instanceType: instance.instanceType, launchTime: instance.launchedAt,
            placement: Placement(
                availabilityZoneId: availabilityZoneID(of: instance.availabilityZone), groupName: "",
                tenancy: "default", availabilityZone: instance.availabilityZone),
            monitoring: Monitoring(state: instance.monitoring ? "enabled" : "disabled"),
            subnetId: isTerminated ? nil : instance.subnetID, vpcId: isTerminated ? nil : instance.vpcID,
            privateIpAddress: isTerminated ? nil : instance.privateIPv4)
        publicIpAddress = open?.publicIPv4
    }
}

extension Neighbourhood {
    /// The instance's groups with their present names.
    func groups(of instance: KnownInstance) -> [GroupIdentifier] {
        instance.securityGroupIDs.map {
            GroupIdentifier(groupId: $0, groupName: find(securityGroup: $0)?.name)
        }
    }
}

extension KnownInstance {
    /// Whether a machine runs with the options, or will when it starts.
    var metadataOptionsState: String {
        state == .pending || hasPendingMetadataOptions == true ? "pending" : "applied"
    }
}

extension InstanceMetadataOptionsResponse {
    init(_ options: MetadataOptions, state: String) {
        self.init(
            state: state, httpTokens: options.httpTokens.rawValue, httpPutResponseHopLimit: options.hopLimit,
            httpEndpoint: options.httpEndpoint.rawValue, httpProtocolIpv6: options.httpProtocolIPv6.rawValue,
            instanceMetadataTags: options.instanceTags.rawValue)
    }
}
