import Service

/// How cloud-init is set up inside a machine: it takes user data from our metadata service and leaves to
/// us what is ours, which is the network, the disk, the name, the login user and sshd.
enum CloudInit {
    /// A program in the place of `cloud-init` that answers for the firmware: a container has none that it
    /// could ask which cloud this is, and to a cloud it does not know it would not speak version 2.
    static func program(_ spec: MachineSpec) -> String {
        """
        #!/usr/bin/python3
        import sys
        from cloudinit import dmi
        from cloudinit.cmd import main

        dmi.read_dmi_data = {
        \(Firmware(spec).cloudInitFacts.map { "    \"\($0.key)\": \"\($0.value)\"," }.joined(separator: "\n"))
        }.get
        sys.argv[0] = "cloud-init"
        sys.exit(main.main())

        """
    }

    /// The modules that are left out change what a container cannot change or has from us: partitions,
    /// mounts, host name, network, package sources, clock, boot loader, host keys.
    static func configuration(loginUser: String) -> String {
        """
        # Written by Rolecall.
        datasource_list: [Ec2]
        datasource:
          Ec2:
            strict_id: false
            metadata_urls: ["http://169.254.169.254"]
            max_wait: 30
            timeout: 5
        network: {config: disabled}
        preserve_hostname: true
        manage_etc_hosts: false
        disable_root: true
        ssh_deletekeys: false
        ssh_genkeytypes: [ecdsa, ed25519]
        no_ssh_fingerprints: true
        users: [default]
        system_info:
          distro: debian
          default_user:
            name: \(loginUser)
            lock_passwd: false
          paths: {cloud_dir: /var/lib/cloud/, templates_dir: /etc/cloud/templates/}
          ssh_svcname: ssh
        cloud_init_modules: [seed_random, bootcmd, write-files, ca-certs, users-groups, ssh]
        cloud_config_modules: [set-passwords, timezone, runcmd]
        cloud_final_modules:
          - package-update-upgrade-install
          - write-files-deferred
          - scripts-vendor
          - scripts-per-once
          - scripts-per-boot
          - scripts-per-instance
          - scripts-user
          - phone-home
          - final-message
          - power-state-change
        output: {all: "| tee -a /var/log/cloud-init-output.log"}

        """
    }

    /// Everything into its own log, and what went wrong to the console too. An image brings this itself.
    static let logging = """
        def_log_file: /var/log/cloud-init.log
        log_cfgs:
          - |
            [loggers]
            keys=root,cloudinit
            [handlers]
            keys=console,file
            [formatters]
            keys=plain,dated
            [logger_root]
            level=DEBUG
            handlers=console,file
            [logger_cloudinit]
            level=DEBUG
            qualname=cloudinit
            handlers=
            propagate=1
            [handler_console]
            class=StreamHandler
            level=WARNING
            formatter=plain
            args=(sys.stderr,)
            [handler_file]
            class=FileHandler
            level=DEBUG
            formatter=dated
            args=('/var/log/cloud-init.log', 'a', 'UTF-8')
            [formatter_plain]
            format=%(asctime)s - %(filename)s[%(levelname)s]: %(message)s
            [formatter_dated]
            format=%(asctime)s - %(filename)s[%(levelname)s]: %(message)s

        """

    /// For an image of its own, whose other settings stay.
    static let addition = "/etc/cloud/cloud.cfg.d/99_rolecall.cfg"
    /// For this computer's root, whose settings are not the machine's.
    static let settings = "/etc/cloud/cloud.cfg"
}
