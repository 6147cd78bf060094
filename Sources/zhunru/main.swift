import AdmissionCommand

Zhunru.launch()
