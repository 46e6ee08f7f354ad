SELECT upper = 'ANN' FROM m_names
