import Vocabulary

extension InstanceTypeInfo {
    /// The type as EC2 describes it.
    init(_ type: InstanceType) {
        self.init(
            instanceType: type.name, currentGeneration: type.has(.currentGeneration),
            freeTierEligible: type.has(.freeTier), supportedUsageClasses: type.usageClasses,
            supportedRootDeviceTypes: type.rootDeviceTypes,
            supportedVirtualizationTypes: type.virtualizationTypes, bareMetal: type.has(.bareMetal),
            hypervisor: type.hypervisor, processorInfo: ProcessorInfo(type), vCpuInfo: VCpuInfo(type),
            memoryInfo: MemoryInfo(sizeInMiB: type.memoryMiB), instanceStorageSupported: !type.disks.isEmpty,
            instanceStorageInfo: InstanceStorageInfo(type), ebsInfo: EbsInfo(type),
            networkInfo: NetworkInfo(type),
            placementGroupInfo: PlacementGroupInfo(supportedStrategies: type.placementStrategies),
            hibernationSupported: type.has(.hibernation), burstablePerformanceSupported: type.isBurstable,
            dedicatedHostsSupported: type.has(.dedicatedHosts),
            autoRecoverySupported: type.has(.autoRecovery),
            supportedBootModes: type.bootModes, nitroEnclavesSupport: type.support(.enclaves),
            nitroTpmSupport: type.support(.nitroTPM),
            nitroTpmInfo: type.has(.nitroTPM) ? NitroTpmInfo(supportedVersions: ["2.0"]) : nil,
            phcSupport: type.support(.processorHardwareControl),
            rebootMigrationSupport: type.support(.rebootMigration))
    }
}

extension InstanceType {
    var usageClasses: [String] { has(.spot) ? ["on-demand", "spot"] : ["on-demand"] }
    var rootDeviceTypes: [String] { has(.instanceStoreRoot) ? ["ebs", "instance-store"] : ["ebs"] }
    var virtualizationTypes: [String] { has(.paravirtual) ? ["hvm", "paravirtual"] : ["hvm"] }
    var totalDiskGB: Int { disks.reduce(0) { $0 + $1.count * $1.gigabytes } }

    fileprivate var placementStrategies: [String] {
        (has(.clusterPlacement) ? ["cluster"] : []) + ["partition", "spread"]
    }

    func support(_ feature: Feature) -> String { has(feature) ? "supported" : "unsupported" }
}

extension ProcessorInfo {
    fileprivate init(_ type: InstanceType) {
        self.init(
            supportedArchitectures: type.architectures, sustainedClockSpeedInGhz: type.clockGHz,
            supportedFeatures: type.processorFeatures.isEmpty ? nil : type.processorFeatures,
            manufacturer: type.manufacturer)
    }
}

extension VCpuInfo {
    fileprivate init(_ type: InstanceType) {
        self.init(
            defaultVCpus: type.vCPUs, defaultCores: type.cores, defaultThreadsPerCore: type.threadsPerCore,
            validCores: type.validCores.isEmpty ? nil : type.validCores,
            validThreadsPerCore: type.validThreadsPerCore.isEmpty ? nil : type.validThreadsPerCore)
    }
}

extension InstanceStorageInfo {
    fileprivate init?(_ type: InstanceType) {
        guard !type.disks.isEmpty else { return nil }
        self.init(
            totalSizeInGB: type.totalDiskGB,
            disks: type.disks.map { DiskInfo(sizeInGB: $0.gigabytes, count: $0.count, type: $0.type) },
            nvmeSupport: type.diskNVMe,
            encryptionSupport: type.diskNVMe == "required" ? "required" : "unsupported")
    }
}

extension EbsInfo {
    fileprivate init(_ type: InstanceType) {
        self.init(
            ebsOptimizedSupport: type.ebsOptimized, encryptionSupport: "supported",
            ebsOptimizedInfo: EbsOptimizedInfo(type), nvmeSupport: type.ebsNVMe,
            maximumEbsAttachments: type.ebsAttachments,
            attachmentLimitType: type.has(.dedicatedAttachmentLimit) ? "dedicated" : "shared")
    }
}

extension EbsOptimizedInfo {
    fileprivate init?(_ type: InstanceType) {
        guard let baseline = type.ebsBaseline, let maximum = type.ebsMaximum else { return nil }
        self.init(
            baselineBandwidthInMbps: baseline.megabits, baselineThroughputInMBps: baseline.megabytes,
            baselineIops: baseline.iops, maximumBandwidthInMbps: maximum.megabits,
            maximumThroughputInMBps: maximum.megabytes, maximumIops: maximum.iops)
    }
}

extension NetworkInfo {
    fileprivate init(_ type: InstanceType) {
        let card = NetworkCardInfo(
            networkCardIndex: 0, networkPerformance: type.networkPerformance,
            maximumNetworkInterfaces: type.networkInterfaces, baselineBandwidthInGbps: type.baselineGbps,
            peakBandwidthInGbps: type.peakGbps)
        self.init(
            networkPerformance: type.networkPerformance, maximumNetworkInterfaces: type.networkInterfaces,
            maximumNetworkCards: 1, defaultNetworkCardIndex: 0, networkCards: [card],
            ipv4AddressesPerInterface: type.ipv4PerInterface,
            ipv6AddressesPerInterface: type.ipv6PerInterface, ipv6Supported: type.has(.ipv6),
            enaSupport: type.ena, efaSupported: type.has(.efa),
            efaInfo: type.efaInterfaces.map { EfaInfo(maximumEfaInterfaces: $0) },
            encryptionInTransitSupported: type.has(.encryptionInTransit), enaSrdSupported: type.has(.enaSRD),
            flexibleEnaQueuesSupport: type.support(.flexibleENAQueues),
            connectionTrackingConfiguration: DefaultConnectionTrackingConfiguration(
                defaultTcpEstablishedTimeout: type.tcpTimeout, defaultUdpTimeout: 30,
                defaultUdpStreamTimeout: 180))
    }
}
